import { expect, test } from 'vitest';
import { compareWording, factsOf } from '../../../../lib/domain/charter/compare-wording.ts';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import { buildTerm } from '../../builders.ts';

const glossary = compileGlossary([buildTerm({ scope: null })], null);
const values = (text: string) => factsOf(text, glossary).map(({ kind, value }) => `${kind} ${value}`);

test.each([
  ['1,500 pieces', ['number 1500 pc']],
  ['1500 pcs', ['number 1500 pc']],
  ['two weeks', ['number 2 week']],
  ['within 5 working days', ['number 5 working day']],
  ['5 days', ['number 5 day']],
  ['€2,400.50', ['number 2400.5 EUR']],
  ['2400.50 EUR', ['number 2400.5 EUR']],
  ['98 %', ['number 98 %']],
  ['12 May 2026', ['date 05-12']],
  ['May 12th', ['date 05-12']],
  ['2026-05-12', ['date 05-12']],
  ['03/04/2026', ['date 03/04/2026']],
  ['PO-6198 and lot A12', []],
])('"%s" comes to %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('the same agreement in other words differs in nothing', () => {
  const difference = compareWording(
    'We count 1,500 pcs as shipped on 12 May, within 5 working days.',
    'Shipped means: on May 12th, 1500 pieces, five working days at most.',
    glossary,
  );
  expect([difference.onlyOurs, difference.onlyTheirs]).toEqual([[], []]);
  expect(difference.both).toHaveLength(4);
});

test('what only one side names is pointed at in that side’s own words', () => {
  const theirs = 'It leaves on 14 May, about 1500 pieces.';
  const { onlyOurs, onlyTheirs } = compareWording('1,500 pcs shipped on 12 May.', theirs, glossary);
  expect(onlyOurs.map(({ kind }) => kind)).toEqual(['term', 'date']);
  expect(onlyTheirs.map(({ start, end }) => theirs.slice(start, end))).toEqual(['14 May']);
});

test('working days are no calendar days', () => {
  const { onlyOurs } = compareWording('5 working days', '5 days', glossary);
  expect(onlyOurs).toHaveLength(1);
});
