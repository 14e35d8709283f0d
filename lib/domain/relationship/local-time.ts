import type { OfficeHours } from './supplier.ts';

/** The time at somebody's place: ISO weekday (1 = Monday), minutes since midnight, and whether they are at work. */
export type LocalTime = {
  readonly weekday: number;
  readonly minute: number;
  /** Null when their hours are unknown. */
  readonly atWork: boolean | null;
};

/** The local time of a person now, or null without a zone that is known. Daylight saving is the zone's own. */
export function localTime(
  person: { readonly timeZone: string | null; readonly officeHours: OfficeHours | null },
  nowMs: number,
): LocalTime | null {
  if (person.timeZone === null || !isTimeZone(person.timeZone)) return null;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: person.timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(nowMs);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const weekday = WEEKDAYS.indexOf(part('weekday')) + 1;
  const minute = Number(part('hour')) * 60 + Number(part('minute'));
  return { weekday, minute, atWork: isAtWork(person.officeHours, weekday, minute) };
}

/** Whether the runtime knows this IANA zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const isAtWork = (hours: OfficeHours | null, weekday: number, minute: number): boolean | null =>
  hours === null
    ? null
    : hours.weekdays.includes(weekday) && minute >= hours.fromMinute && minute < hours.toMinute;
