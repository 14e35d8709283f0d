import type { Mark } from './mark.ts';

/** More registered marks than this make each keystroke and scroll frame of the page slower (2.5 to 20 ms in Chromium). */
export const MAX_DRAWN_MARKS = 200;

/** What is drawn of the units near the viewport: every mark, or when there are too many the first of each thing in each unit. */
export function chooseMarks(units: readonly (readonly Mark[])[]): readonly Mark[] {
  const all = units.flat();
  if (all.length <= MAX_DRAWN_MARKS) return all;
  return units.flatMap(firstOfEach).slice(0, MAX_DRAWN_MARKS);
}

const firstOfEach = (marks: readonly Mark[]): readonly Mark[] =>
  [...Map.groupBy(marks, (mark) => mark.span.ref).values()].flatMap((same) => same.slice(0, 1));
