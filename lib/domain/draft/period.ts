import { type CalendarDay, dayText, lastDayOf, partsOf } from '../language/calendar-day.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month by its name, as a part of a pattern. */
export const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;

/** The number of the month that is named (1 = January), or null. */
export function monthNamed(text: string): number | null {
  const at = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'iu').test(text));
  return at < 0 ? null : at + 1;
}

/** This or the next year's month of that number; without one, this month. */
export function comingMonth(month: number | null, today: CalendarDay): { year: number; month: number } {
  const now = partsOf(today);
  if (month === null) return now;
  return { year: month < now.month ? now.year + 1 : now.year, month };
}

/** `1 June 2026 to 30 June 2026`. */
export const monthSpan = (year: number, month: number): string =>
  `${dayText(lastDayOf(year, month - 1) + 1)} to ${dayText(lastDayOf(year, month))}`;
