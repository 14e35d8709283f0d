import { expect, test } from 'vitest';
import { spreadsOff, standingOf } from '../../../../lib/domain/hints/standing.ts';

const baseline = { score: 'formality', median: 1, spread: 0.5, n: 9 } as const;

test.each([
  [1.2, 'usual'],
  [1.5, 'higher'],
  [2.1, 'much-higher'],
  [0.4, 'lower'],
  [-1, 'much-lower'],
])('%d against 1 ± 0.5 is %s', (score, standing) => {
  expect(standingOf(score, baseline)).toBe(standing);
});

test('a baseline without spread calls everything usual', () => {
  expect(spreadsOff(9, { ...baseline, spread: 0 })).toBe(0);
});
