import type { CalendarDay } from '../../lib/domain/language/calendar-day.ts';

const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const calendarDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A date in the user's language and zone. */
export const dayText = (atMs: number): string => day.format(atMs);

/** A day of the calendar in the user's language. */
export const calendarDayText = (at: CalendarDay): string => calendarDay.format(at * 86_400_000);

/** A date with its time of day in the user's language and zone. */
export const momentText = (atMs: number): string => moment.format(atMs);

/** Two dates as one stretch: "3 Mar – 9 Jun 2026". */
export const daysText = (fromMs: number, toMs: number): string => day.formatRange(fromMs, toMs);
