import { expect, test } from 'vitest';
import { factsIn } from '../../../../../lib/domain/hints/facts/find-facts.ts';

const found = (text: string) => factsIn(text).map(({ about, value }) => `${about} ${value}`);

test.each([
  ['We confirm PO 4500123.', ['order 4500123']],
  [
    'Your purchase order no. 4500-123 is in production, see order #PX-45001/2.',
    ['order 4500-123', 'order PX-45001/2'],
  ],
  ['Delivery is on 12 June.', ['delivery 06-12']],
  ['The castings arrive on June 12th, 2026.', ['delivery 06-12']],
  ['We ship on 2026-06-12.', ['shipping 06-12']],
  ['Payment is due on 30 June.', ['due 06-30']],
  ['12 June for delivery is fine.', ['delivery 06-12']],
  ['The unit price is EUR 12.40.', ['unit-price EUR 12.4']],
  ['The total comes to $ 12,400.', ['total USD 12400']],
  ['Freight of 300 EUR is included.', ['freight EUR 300']],
  ['We ship on 3 June and deliver on 12 June.', ['shipping 06-03', 'delivery 06-12']],
])('%s says %j', (text, facts) => {
  expect(found(text)).toEqual(facts);
});

test.each([
  'In order 2 of us can come.',
  'We met on 12 June.',
  'The castings weigh 12,400 kg.',
  'Call +44 4500123 please.',
  'In order to deliver we need 500 brackets.',
  'The delivery of 12 brackets.',
  'Delivery 06/07/2026 is open.',
  'EUR 12.40 was mentioned.',
])('%s says nothing that can be held against later mail', (text) => {
  expect(found(text)).toEqual([]);
});

test('a sentence that says that something changed is told apart', () => {
  const announced = (text: string) => factsIn(text).map((fact) => fact.announced);
  expect(announced('The new delivery date is 20 June.')).toEqual([true]);
  expect(announced('Delivery moved to 20 June.')).toEqual([true]);
  expect(announced('Delivery is on 20 June.')).toEqual([false]);
});
