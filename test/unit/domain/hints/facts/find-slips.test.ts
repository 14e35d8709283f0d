import { expect, test } from 'vitest';
import { factsIn, keptFacts } from '../../../../../lib/domain/hints/facts/find-facts.ts';
import {
  type EarlierMessage,
  slippingOf,
  slipsIn,
} from '../../../../../lib/domain/hints/facts/find-slips.ts';
import { Address } from '../../../../../lib/domain/message/address.ts';
import { buildReading } from '../../../builders.ts';

const earlier = (...texts: readonly string[]): EarlierMessage[] =>
  texts.map((text, at) => ({
    key: `gmail:${at}`,
    side: at % 2 === 0 ? 'ours' : 'theirs',
    sentAtMs: at,
    facts: keptFacts(factsIn(text)),
  }));
const slips = (text: string, ...before: readonly string[]) =>
  slipsIn(factsIn(text), earlier(...before), earlier(...before)).map(
    ({ how, about, value, earlier: was }) => `${how} ${about} ${was.value} → ${value}`,
  );

test.each([
  ['Delivery is on 20 June.', 'Delivery is on 12 June.', 'other delivery 06-12 → 06-20'],
  ['The unit price is EUR 13.40.', 'The unit price is EUR 12.40.', 'other unit-price EUR 12.4 → EUR 13.4'],
  ['We confirm PO 4500789.', 'Here is PO 4500123.', 'other order 4500123 → 4500789'],
  ['We confirm PO 4501123.', 'Here is PO 4500123.', 'near order 4500123 → 4501123'],
  ['We confirm PO 4050123.', 'Here is PO 4500123.', 'near order 4500123 → 4050123'],
])('%s after "%s" is worth a question', (text, before, expected) => {
  expect(slips(text, before)).toEqual([expected]);
});

test.each([
  ['the same again', 'Delivery is on 12 June.', ['Delivery is on June 12th.']],
  ['a change that is announced', 'The new delivery date is 20 June.', ['Delivery is on 12 June.']],
  ['another thing', 'We ship on 3 June.', ['Delivery is on 12 June.']],
  ['two lots', 'Lot 1: delivery on 12 June. Lot 2: delivery on 20 June.', ['Delivery is on 12 June.']],
  [
    'two lots before',
    'Delivery is on 25 June.',
    ['Delivery is on 12 June. Delivery of lot 2 is on 20 June.'],
  ],
  ['another currency', 'The total is EUR 500.', ['The total is USD 500.']],
  ['an order that was named before', 'Back to PO 4500123.', ['Here is PO 4500123.', 'And PO 4500999.']],
  ['nothing before', 'Delivery is on 12 June.', []],
])('%s is no slip', (_, text, before) => {
  expect(slips(text, ...before)).toEqual([]);
});

test('a change that was announced counts from then on', () => {
  const before = ['Delivery is on 12 June.', 'The new delivery date is 20 June.'];
  expect(slips('Delivery is on 20 June.', ...before)).toEqual([]);
  expect(slips('Delivery is on 12 June.', ...before)).toEqual(['other delivery 06-20 → 06-12']);
});

test('the next order of a series is no slip of the last', () => {
  const found = slipsIn(factsIn('Here is PO 4500124.'), [], earlier('Here is PO 4500123.'));
  expect(found).toEqual([]);
});

test('a slip says where it stands and whose the earlier message was', () => {
  const text = 'Hello Ana. Delivery is on 20 June.';
  const [slip] = slipsIn(factsIn(text), earlier('Delivery is on 12 June.'), []);
  expect(text.slice(slip?.start, slip?.end)).toBe('Delivery is on 20 June.');
  expect(slip?.earlier).toMatchObject({ side: 'ours', sentAtMs: 0 });
});

test('the messages of a sender that hold a slip are those that disagree with what was written before', () => {
  const [ours, theirs] = [
    Address.parse('ana@buyer.example.com'),
    Address.parse('li@harbour-castings.example.com'),
  ];
  const said = (place: number, address: Address, thread: string, text: string) =>
    buildReading({
      key: `m${place}`,
      address,
      side: address === ours ? 'ours' : 'theirs',
      threadKey: thread,
      sentAtMs: place,
      facts: keptFacts(factsIn(text)),
    });
  const readings = [
    said(0, ours, 'a', 'Here is PO 4500123, delivery on 12 June.'),
    said(1, theirs, 'a', 'We confirm PO 4500123, delivery on 12 June.'),
    said(2, ours, 'b', 'Here is PO 4500789.'),
    said(3, theirs, 'b', 'We confirm PO 4501789.'),
    said(4, theirs, 'a', 'Delivery is on 21 June.'),
  ];
  expect([...slippingOf(theirs, readings)]).toEqual(['m3', 'm4']);
  expect([...slippingOf(ours, readings)]).toEqual([]);
});
