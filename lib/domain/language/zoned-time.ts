import { type CalendarDay, dayOf } from './calendar-day.ts';

/** A clock time on a day, as it is read in one zone. */
export type WallTime = { readonly day: CalendarDay; readonly minute: number };

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** What calendar and clock show in an IANA zone at a moment; in UTC when the runtime does not know the zone. */
export function wallTimeIn(timeZone: string, atMs: number): WallTime {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = dayOf({ year: part('year'), month: part('month'), day: part('day') }) ?? 0;
  return { day, minute: part('hour') * 60 + part('minute') };
}

/** The moment at which a zone shows this time. In the hour that the clock skips or repeats: the one after the change. */
export function momentOf({ day, minute }: WallTime, timeZone: string): number {
  const asUtcMs = (day * DAY_MINUTES + minute) * MINUTE_MS;
  const guess = asUtcMs - offsetMinutes(timeZone, asUtcMs) * MINUTE_MS;
  return asUtcMs - offsetMinutes(timeZone, guess) * MINUTE_MS;
}

/** How far a zone is ahead of UTC at a moment. */
export function offsetMinutes(timeZone: string, atMs: number): number {
  const { day, minute } = wallTimeIn(timeZone, atMs);
  return day * DAY_MINUTES + minute - Math.floor(atMs / MINUTE_MS);
}

/** `Berlin time (UTC+2)`: abbreviations such as CST and IST have several meanings. */
export function zoneText(timeZone: string, atMs: number): string {
  const offset = offsetMinutes(timeZone, atMs);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  const utc = offset === 0 ? 'UTC' : `UTC${offset < 0 ? '-' : '+'}${hours}${rest}`;
  const city = cityOf(timeZone);
  return city === null ? utc : `${city} time (${utc})`;
}

/** The city in the name of a zone, or null when it names none (`UTC`, `Etc/GMT-3`). */
export const cityOf = (timeZone: string): string | null =>
  !timeZone.includes('/') || timeZone.startsWith('Etc/')
    ? null
    : timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** Making one costs more than ten times what using it does; there are no more than the zones of the user's people. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  const options = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}
