import { expect, test } from 'vitest';
import { NO_PAYBACK, Payback, paybackTime } from '../../../../lib/domain/journal/payback.ts';

const payback = (costAmount: number, savedPerMonthAmount: number) => ({
  ...NO_PAYBACK,
  costAmount,
  savedPerMonthAmount,
});

test.each([
  [11_000, 1_000, 11, 'sooner'],
  [11_001, 1_000, 12, 'within'],
  [12_000, 1_000, 12, 'within'],
  [18_000, 1_000, 18, 'within'],
  [18_001, 1_000, 19, 'later'],
  [1, 1_000, 1, 'sooner'],
])('a cost of %d with %d saved a month is paid back after %d months: %s', (cost, saved, months, place) => {
  expect(paybackTime(payback(cost, saved))).toEqual({ months, place });
});

test('cents that binary numbers miss add no month', () => {
  expect(2.1 / 0.7).toBeGreaterThan(3);
  expect(paybackTime(payback(2.1, 0.7))).toMatchObject({ months: 3 });
});

test.each([
  [0, 1_000],
  [1_000, 0],
  [1_000, 0.001],
  [0, 0],
])('a cost of %d with %d saved a month says nothing yet', (cost, saved) => {
  expect(paybackTime(payback(cost, saved))).toBeNull();
});

test.each([-1, 1e12 + 1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no amount', (amount) => {
  expect(Payback.safeParse(payback(amount, 1)).success).toBe(false);
  expect(Payback.safeParse(payback(1, amount)).success).toBe(false);
});

test('the longest payback is still a whole number of months', () => {
  expect(paybackTime(payback(1e12, 0.01))).toEqual({ months: 1e14, place: 'later' });
});
