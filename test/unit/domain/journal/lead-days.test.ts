import { expect, test } from 'vitest';
import { leadDaysIn } from '../../../../lib/domain/journal/lead-days.ts';
import { NOON_MS } from '../../builders.ts';

test.each([
  ['Please note that the pallets will be delayed until 12 June.', 11],
  ['The crane will be out of order from tomorrow.', 1],
  ['The pallets will be late.', null],
  ['The pallets were late on 12 May.', null],
])('%s warns %s days ahead', (quote, days) => {
  expect(leadDaysIn(quote, NOON_MS, 'UTC')).toBe(days);
  expect(leadDaysIn(quote, null, 'UTC')).toBeNull();
});

test('days are counted from the day it was where the user is', () => {
  const evening = NOON_MS + 8 * 3_600_000;
  const quote = 'The crane will be out of order from 3 June.';
  expect(leadDaysIn(quote, evening, 'UTC')).toBe(2);
  expect(leadDaysIn(quote, evening, 'Asia/Shanghai')).toBe(1);
});
