import { touchesPerMonth } from './cadence.ts';
import type { Charter, CharterRow } from './charter.ts';

/** More often than once a working day: a row that people soon stop reading. */
export const HEAVY_ROW = 21;
/** More than three touches a working day over all rows and meetings. */
export const HEAVY_CHARTER = 63;

/** What a charter asks for. `touches` a month as far as its cadences say; `unknown` rows and meetings hang on events. */
export type CharterWeight = {
  readonly touches: number;
  readonly unknown: number;
  readonly isHeavy: boolean;
  /** Rows asked for more than once a working day, the most frequent first. */
  readonly heavyRows: readonly CharterRow[];
};

/** How much contact a charter asks for in a month. */
export function weigh(charter: Charter): CharterWeight {
  const rows = charter.rows.map((row) => ({ row, touches: touchesPerMonth(row.cadence) }));
  const all = [
    ...rows.map(({ touches }) => touches),
    ...charter.meetings.map((each) => touchesPerMonth(each.cadence)),
  ];
  const touches = all.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return {
    touches,
    unknown: all.filter((each) => each === null).length,
    isHeavy: touches > HEAVY_CHARTER,
    heavyRows: rows
      .filter((each) => (each.touches ?? 0) > HEAVY_ROW)
      .toSorted((a, b) => (b.touches ?? 0) - (a.touches ?? 0))
      .map(({ row }) => row),
  };
}
