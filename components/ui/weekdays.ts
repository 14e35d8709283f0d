/** 5 January 1970 was a Monday. */
const MONDAY_MS = 4 * 86_400_000;
const DAY_MS = 86_400_000;

const short = new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' });

/** Short name of an ISO weekday (1 = Monday) in the user's language. */
export const weekdayText = (weekday: number): string => short.format(MONDAY_MS + (weekday - 1) * DAY_MS);

/** ISO weekdays, Monday first. */
export const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
