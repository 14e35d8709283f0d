import { expect, test } from 'vitest';
import { pluralOf, singularOf, verbFormsOf } from '../../../../lib/domain/glossary/inflect.ts';

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
