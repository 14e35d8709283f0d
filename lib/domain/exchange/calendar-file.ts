import ical, { ICalEventRepeatingFreq } from 'ical-generator';

/** Something to be put into a calendar. */
export type CalendarEntry = {
  /** Stays the same for the same thing, so that a second import moves the entry instead of doubling it. */
  readonly id: string;
  readonly title: string;
  /** Plain words; may be empty. */
  readonly text: string;
  /** First instant, in epoch milliseconds. Of an entry that lasts whole days only its day in UTC counts. */
  readonly startsAtMs: number;
  /** Length in minutes, or null for a whole day. */
  readonly minutes: number | null;
  /** Comes again every so many months, or null for once. */
  readonly everyMonths: number | null;
};

/**
 * A calendar file (RFC 5545) for the user to open: no calendar permission, nobody is invited, nothing is sent.
 * `stampMs` says when it was made.
 */
export function calendarFile(entries: readonly CalendarEntry[], stampMs: number): string {
  const calendar = ical({ prodId: { company: 'Parlance', product: 'Parlance', language: 'EN' } });
  for (const { id, title, text, startsAtMs, minutes, everyMonths } of entries) {
    const wholeDay = minutes === null;
    calendar.createEvent({
      id,
      stamp: new Date(stampMs),
      summary: title,
      ...(text === '' ? {} : { description: text }),
      start: new Date(startsAtMs),
      ...(wholeDay ? { allDay: true, timezone: 'UTC' } : { end: new Date(startsAtMs + minutes * 60_000) }),
      ...(everyMonths === null
        ? {}
        : { repeating: { freq: ICalEventRepeatingFreq.MONTHLY, interval: everyMonths } }),
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
