import { expect, test } from 'vitest';
import { rateChange } from '../../../../lib/domain/hints/rate.ts';

test('the same share is no change', () => {
  const { rose, direction } = rateChange({ hits: 5, of: 20 }, { hits: 5, of: 20 }, 0.25);
  expect(rose).toBeCloseTo(0.5, 2);
  expect(direction).toBe('steady');
});

test('three of three after none of three is too little to speak of', () => {
  expect(rateChange({ hits: 0, of: 3 }, { hits: 3, of: 3 }, 0.1).direction).toBe('steady');
});

test('a habit that was dropped over many messages is noticed', () => {
  const { direction, before, now } = rateChange({ hits: 12, of: 24 }, { hits: 0, of: 16 }, 0.3);
  expect(direction).toBe('down');
  expect(before).toBeGreaterThan(now);
});

test('nothing known is the general rate', () => {
  const { before, now, rose } = rateChange({ hits: 0, of: 0 }, { hits: 0, of: 0 }, 0.2);
  expect([before, now].map((rate) => Math.round(rate * 100))).toEqual([20, 20]);
  expect(rose).toBeCloseTo(0.5, 2);
});
