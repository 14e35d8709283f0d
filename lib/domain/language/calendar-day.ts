/** A day of the calendar, whatever the zone: days since 1 January 1970. Adding 7 is a week. */
export type CalendarDay = number;

/** Year, month (1 = January) and day of the month. */
export type DayParts = { readonly year: number; readonly month: number; readonly day: number };

const DAY_MS = 86_400_000;

/** The day that `year-month-day` names, or null when the calendar has no such day (31 June). */
export function dayOf({ year, month, day }: DayParts): CalendarDay | null {
  const at = Date.UTC(year, month - 1, day) / DAY_MS;
  const parts = partsOf(at);
  return parts.month === month && parts.day === day ? at : null;
}

/** Year, month and day of the month of a day. */
export function partsOf(day: CalendarDay): DayParts {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: CalendarDay): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the week that holds a day. */
export const mondayOf = (day: CalendarDay): CalendarDay => day - weekdayOf(day) + 1;

/** The last day of a month; month 13 is January of the next year. */
export const lastDayOf = (year: number, month: number): CalendarDay => Date.UTC(year, month, 0) / DAY_MS;

/** The day itself, or the Friday before a weekend. */
export const workdayAtOrBefore = (day: CalendarDay): CalendarDay => day - Math.max(0, weekdayOf(day) - 5);

/** So many working days (Monday to Friday, holidays not known) after a day. */
export function addWorkdays(from: CalendarDay, count: number): CalendarDay {
  let day = from;
  for (let left = count; left > 0; ) {
    day += 1;
    if (weekdayOf(day) <= 5) left -= 1;
  }
  return day;
}

/** The Monday that begins an ISO 8601 week: week 1 holds 4 January. */
export const mondayOfIsoWeek = (year: number, week: number): CalendarDay =>
  mondayOf(Date.UTC(year, 0, 4) / DAY_MS) + (week - 1) * 7;

/** The Sunday that begins a week as counted in the USA: week 1 holds 1 January. */
export function sundayOfUsWeek(year: number, week: number): CalendarDay {
  const first = Date.UTC(year, 0, 1) / DAY_MS;
  return first - (weekdayOf(first) % 7) + (week - 1) * 7;
}

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** `3 April 2026`: no reader turns it round. */
export const dayText = (day: CalendarDay): string => long.format(day * DAY_MS);

/** `Friday 3 April 2026`. */
export const weekdayText = (day: CalendarDay): string =>
  `${weekdayName.format(day * DAY_MS)} ${dayText(day)}`;
