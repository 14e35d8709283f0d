import { type CalendarDay, dayText, lastDayOf, partsOf } from '../language/calendar-day.ts';

/** This or the next year's month of that number; without one, this month. */
export function comingMonth(month: number | null, today: CalendarDay): { year: number; month: number } {
  const now = partsOf(today);
  if (month === null) return now;
  return { year: month < now.month ? now.year + 1 : now.year, month };
}

/** `1 June 2026 to 30 June 2026`. */
export const monthSpan = (year: number, month: number): string =>
  `${dayText(lastDayOf(year, month - 1) + 1)} to ${dayText(lastDayOf(year, month))}`;
