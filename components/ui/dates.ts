const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A date in the user's language and zone. */
export const dayText = (atMs: number): string => day.format(atMs);

/** A date with its time of day in the user's language and zone. */
export const momentText = (atMs: number): string => moment.format(atMs);

/** Two dates as one stretch: "3 Mar – 9 Jun 2026". */
export const daysText = (fromMs: number, toMs: number): string => day.formatRange(fromMs, toMs);
