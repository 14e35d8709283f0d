const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A date in the user's language and zone. */
export const dayText = (atMs: number): string => day.format(atMs);

/** A date with its time of day in the user's language and zone. */
export const momentText = (atMs: number): string => moment.format(atMs);
