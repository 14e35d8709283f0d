import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparkline } from '../../../../lib/domain/hints/sparkline.ts';

const box = { width: 100, height: 20, inset: 2 };

test('a larger value stands higher and time runs to the right', () => {
  expect(sparkline([0, 1], null, box).points).toEqual([
    { x: 2, y: 18 },
    { x: 98, y: 2 },
  ]);
});

test('a place between two values lies between them, and one behind the last stays in the box', () => {
  expect(sparkline([0, 1, 2], null, box, [0.5, 2.5]).placesX).toEqual([26, 99]);
});

test('one value stands in the middle', () => {
  expect(sparkline([3], null, box).points).toEqual([{ x: 50, y: 10 }]);
});

test('no values give no points and no level', () => {
  expect(sparkline([], 1, box)).toEqual({ points: [], levelY: null, placesX: [] });
});

test('the level is on the scale of the values', () => {
  expect(sparkline([0, 10], 5, box).levelY).toBe(10);
});

test('every point lies inside the box', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      for (const { x, y } of sparkline(values, 0, box).points) {
        expect(x).toBeGreaterThanOrEqual(2);
        expect(x).toBeLessThanOrEqual(98);
        expect(y).toBeGreaterThanOrEqual(2);
        expect(y).toBeLessThanOrEqual(18);
      }
    }),
  );
});
