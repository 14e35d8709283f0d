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
  ['500kg', ['number 500 kg']],
  ['24h', ['number 24 h']],
  ['EUR 500', ['number 500 EUR']],
  ['RMB 500', ['number 500 CNY']],
  ['1.000,50 EUR', ['number 1000.5 EUR']],
  ['1.000.500', ['number 1000500']],
  ['1\u00a0500,5 kg', ['number 1500.5 kg']],
  ['CHF 1’200.50', ['number 1200.5 CHF']],
  ['0,500 t', ['number 0.5 t']],
  ['1.500 pcs', ['number 1.5 pc']],
  ['5 million', ['number 5000000']],
  ['10k pcs', ['number 10000 pc']],
  ['forty-five days', ['number 45 day']],
  ['3-5 days', ['number 3 day', 'number 5 day']],
  ['between three and five working days', ['number 3 working day', 'number 5 working day']],
  ['at -20 °C', ['number -20 °C']],
  ['by 2 pm', ['number 14:00']],
  ['by 14:00', ['number 14:00']],
  ['3/4', ['number 3/4']],
  ['12 May 2026', ['date 2026-05-12']],
  ['12-May-2026', ['date 2026-05-12']],
  ['May 12th', ['date 05-12']],
  ['2026-05-12', ['date 2026-05-12']],
  ['2026/5/12', ['date 2026-05-12']],
  ['12.5.2026', ['date 2026-05-12']],
  ['13/05/26', ['date 2026-05-13']],
  ['03/04/2026', ['date 03/04/2026']],
  ['10 separate marketing boards', ['number 10']],
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

test.each([
  ['500kg', '600kg'],
  ['within 3-5 days', 'within 3-7 days'],
  ['EUR 1.000,50', 'EUR 1.000,75'],
  ['EUR 500', 'USD 500'],
  ['5 million', '5 thousand'],
  ['5 pallets', '5 boxes'],
  ['on 12 May 2026', 'on 12 May 2027'],
  ['on 3/4', 'on 4/3'],
])('"%s" is not the same as "%s"', (ours, theirs) => {
  const { onlyOurs, onlyTheirs } = compareWording(ours, theirs, glossary);
  expect([onlyOurs.length, onlyTheirs.length]).toEqual([1, 1]);
});

test.each([
  ['on 12 May 2026', 'on 12 May'],
  ['EUR 1,000.50', '1.000,50 EUR'],
  ['by 2 pm, within 3 to 5 days', 'within 3-5 days, by 14:00'],
])('"%s" is the same as "%s"', (ours, theirs) => {
  const { onlyOurs, onlyTheirs } = compareWording(ours, theirs, glossary);
  expect([onlyOurs, onlyTheirs]).toEqual([[], []]);
});

test('working days are no calendar days', () => {
  const { onlyOurs } = compareWording('5 working days', '5 days', glossary);
  expect(onlyOurs).toHaveLength(1);
});
