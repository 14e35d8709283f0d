import { expect, test } from 'vitest';
import { conjugate, pluralOf, singularOf, verbFormsOf } from '../../../../lib/domain/glossary/inflect.ts';

test.each([
  ['time', 'times'],
  ['delivery', 'deliveries'],
  ['day', 'days'],
  ['batch', 'batches'],
  ['analysis', 'analyses'],
  ['process', 'processes'],
  ['status', 'statuses'],
  ['goods', null],
  ['shipped', null],
])('the plural of %s is %s', (word, plural) => {
  expect(pluralOf(word)).toBe(plural);
});

test.each([
  ['terms', 'term'],
  ['deliveries', 'delivery'],
  ['batches', 'batch'],
  ['prices', 'price'],
  ['process', null],
  ['status', null],
])('the singular of %s is %s', (word, singular) => {
  expect(singularOf(word)).toBe(singular);
});

test.each([
  ['ship', ['shipped', 'shipping']],
  ['expedite', ['expedited', 'expediting']],
  ['order', []],
])('the verb forms of %s are %j', (word, forms) => {
  expect(verbFormsOf(word)).toEqual(forms);
});

test.each([
  ['commit', 'commits committed committing'],
  ['hold', 'holds held holding'],
  ['withhold', 'withholds withheld withholding'],
  ['resend', 'resends resent resending'],
  ['take', 'takes took taken taking'],
  ['supply', 'supplies supplied supplying'],
  ['dispatch', 'dispatches dispatched dispatching'],
  ['put', 'puts put putting'],
  ['free', 'frees freed freeing'],
])('%s is conjugated %s', (verb, forms) => {
  expect(conjugate(verb).join(' ')).toBe(forms);
});
