import * as z from 'zod/mini';
import { CharterId } from '../ids.ts';
import type { CalendarDay } from '../language/calendar-day.ts';
import { calendarDayAt } from '../language/day-input.ts';
import { touchesPerMonth } from './cadence.ts';
import type { CharterRow } from './charter.ts';

const DAYS_A_MONTH = 365.25 / 12;
/** Days that are remembered of one row. */
const MAX_DAYS = 200;
/** How far back a rhythm is judged, and after how long without mail about it a row may be pruned. */
export const SIGHTING_DAYS = 90;
/** Fewer days with mail say nothing about a rhythm. */
const MIN_DAYS = 4;

/** On which days of the user's calendar mail about one row of a charter was seen, earliest first, each once. Private. */
export const Sighting = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(500)),
  charterId: CharterId,
  rowId: z.string().check(z.maxLength(200)),
  days: z.array(z.number()).check(z.maxLength(MAX_DAYS)),
});
export type Sighting = z.infer<typeof Sighting>;

/** The id under which the sightings of a row are kept. */
export const sightingId = (charterId: CharterId, rowId: string): string => `${charterId}:${rowId}`;

/** The sighting with one more day; the same object when the day is known. The earliest are forgotten first. */
export function seenOn(sighting: Sighting, day: number): Sighting {
  if (sighting.days.includes(day)) return sighting;
  return { ...sighting, days: [...sighting.days, day].toSorted((a, b) => a - b).slice(-MAX_DAYS) };
}

/**
 * How a row is lived, as far as threads that were opened show it. `perMonth` are days with mail about it in the last 90
 * days (or since the charter began, if that is shorter), null below four such days.
 */
export type Observed = {
  readonly lastSeen: CalendarDay | null;
  readonly days: number;
  readonly perMonth: number | null;
  /** Agreed touches a month, or null when the row hangs on events. */
  readonly agreedPerMonth: number | null;
  /** Nothing about it in 90 days although the charter is older than that: ask whether it is still needed. */
  readonly mayBePruned: boolean;
};

/** What was seen of a row against what was agreed. */
export function observe(
  row: Pick<CharterRow, 'cadence'>,
  days: readonly number[],
  { startedAtMs, nowMs }: { readonly startedAtMs: number; readonly nowMs: number },
): Observed {
  const [today, start] = [calendarDayAt(nowMs), calendarDayAt(startedAtMs)];
  const from = Math.max(start, today - SIGHTING_DAYS);
  const recent = days.filter((day) => day >= from && day <= today);
  const months = Math.max(1, today - from) / DAYS_A_MONTH;
  return {
    lastSeen: days.at(-1) ?? null,
    days: recent.length,
    perMonth: recent.length < MIN_DAYS ? null : recent.length / months,
    agreedPerMonth: touchesPerMonth(row.cadence),
    mayBePruned: recent.length === 0 && today - start >= SIGHTING_DAYS,
  };
}
