import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { optionsFor } from '../../../../lib/domain/draft/advise.ts';
import { momentFor } from '../../../../lib/domain/draft/options/option.ts';

const moment = momentFor(Date.UTC(2026, 5, 3, 10), 'Europe/Berlin', null);
const optionsOf = (found: string) => optionsFor({ kind: 'more-formal', rule: 'more-formal', found }, moment);
const texts = (found: string) => optionsOf(found).map(({ text }) => text);

test.each([
  ['Kindly', ['please']],
  ['prior to', ['before']],
  ['Further  to', ['as in']],
  ['with regard to', ['about']],
  ['requested', ['ask for']],
  ['Dear Mr', ['Hi [first name]']],
  ['Yours faithfully', ['Best', 'Thanks']],
  ['do not', ["don't"]],
  ['I am', ["I'm"]],
  ['cannot', ["can't"]],
  ['will not', ["won't"]],
])('“%s” may be said as %j', (found, expected) => {
  expect(texts(found)).toEqual(expected);
  expect(optionsOf(found).every(({ note }) => note === 'plain')).toBe(true);
});

test('where no word can be swapped, a warmer sentence is offered', () => {
  expect(optionsOf('specification')).toEqual([
    { text: 'Thanks for your help with this.', note: 'warmer' },
    { text: 'Does that work for you?', note: 'warmer' },
  ]);
});

test('whatever is marked, there is something else to write', () => {
  fc.assert(fc.property(fc.string(), (found) => texts(found).length > 0));
});
