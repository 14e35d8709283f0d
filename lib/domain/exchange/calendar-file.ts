import ical, { ICalEventRepeatingFreq } from 'ical-generator';

const MINUTE_MS = 60_000;

/** Something to be put into a calendar. */
export type CalendarEntry = {
  /** Stays the same for the same thing, so that a second import moves the entry instead of doubling it. */
  readonly id: string;
  readonly title: string;
  /** Plain words; may be empty. */
  readonly text: string;
  /** First instant, in epoch milliseconds. Of an entry that lasts whole days only its day where the user is counts. */
  readonly startsAtMs: number;
  /** Length in minutes, or null for a whole day. */
  readonly minutes: number | null;
  /** Comes again every so many months, or null for once. */
  readonly everyMonths: number | null;
};

/**
 * A calendar file (RFC 5545) for the user to open: no calendar permission, nobody is invited, nothing is sent.
 * `stampMs` says when it was made; a later file of the same entry takes the place of an earlier one.
 *
 * What comes again is at the same time of the user's clock in summer and winter, so it names no zone.
 */
export function calendarFile(entries: readonly CalendarEntry[], stampMs: number): string {
  const calendar = ical({ prodId: { company: 'Parlance', product: 'Parlance', language: 'EN' } });
  for (const { id, title, text, startsAtMs, minutes, everyMonths } of entries) {
    const after = (start: Date) => new Date(start.getTime() + (minutes ?? 0) * MINUTE_MS);
    const [start, clock] = [new Date(startsAtMs), onTheClock(startsAtMs)];
    calendar.createEvent({
      id,
      stamp: new Date(stampMs),
      sequence: Math.floor(stampMs / MINUTE_MS),
      summary: title,
      ...(text === '' ? {} : { description: text }),
      ...(minutes === null
        ? { start: clock, allDay: true, timezone: 'UTC' }
        : everyMonths === null
          ? { start, end: after(start) }
          : { start: clock, end: after(clock), floating: true }),
      ...(everyMonths === null
        ? {}
        : { repeating: { freq: ICalEventRepeatingFreq.MONTHLY, interval: everyMonths } }),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** The moment at which UTC shows what the user's clock shows. */
const onTheClock = (atMs: number): Date => new Date(atMs - new Date(atMs).getTimezoneOffset() * MINUTE_MS);
