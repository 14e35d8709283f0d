import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows in sight and one more, which stays wherever one scrolls to: the one with the focus. */
export const withRow = (row: number, range: Range): number[] => {
  const shown = defaultRangeExtractor(range);
  return row >= range.count || shown.includes(row) ? shown : [...shown, row].toSorted((a, b) => a - b);
};

/** The row that an element stands in; rows say their place in `data-index`. */
export function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row === null ? null : Number(row.getAttribute('data-index'));
}
