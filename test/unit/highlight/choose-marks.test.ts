import { expect, test } from 'vitest';
import { chooseMarks, MAX_DRAWN_MARKS } from '../../../lib/highlight/choose-marks.ts';
import type { Mark } from '../../../lib/highlight/mark.ts';

/** Only the reference of a mark matters to the choice. */
const markOf = (ref: string) => ({ span: { start: 0, end: 1, kind: 'agreed', ref } }) as unknown as Mark;
const marksOf = (count: number, refs: number) =>
  Array.from({ length: count }, (_, i) => markOf(`term:${i % refs}`));

test('as long as there are few, all are drawn', () => {
  expect(chooseMarks([marksOf(100, 1), marksOf(100, 1)])).toHaveLength(200);
});

test('of too many, the first of each thing in each unit is drawn', () => {
  const units = [marksOf(150, 3), marksOf(150, 5)];
  expect(chooseMarks(units)).toEqual(units.flatMap((unit, i) => unit.slice(0, i === 0 ? 3 : 5)));
});

test('never more than the limit', () => {
  expect(chooseMarks([marksOf(1_000, 1_000)])).toHaveLength(MAX_DRAWN_MARKS);
});
