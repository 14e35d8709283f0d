import type { OfficeHours, Person } from './supplier.ts';

/** Whether somebody is at work now. `opensWeekday` is an ISO weekday (1 = Monday). */
export type Office =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open'; readonly untilMinute: number }
  | {
      readonly kind: 'closed';
      readonly opensMinute: number;
      readonly opensWeekday: number;
      readonly today: boolean;
    };

/** The clock on somebody's wall. */
export type LocalTime = { readonly minute: number; readonly weekday: number; readonly office: Office };

/** What time it is for a person now, and whether they are at work; null when their zone is not known. */
export function localTimeOf(
  person: Pick<Person, 'timeZone' | 'officeHours'>,
  nowMs: number,
): LocalTime | null {
  const wall = person.timeZone === null ? null : wallClock(person.timeZone, nowMs);
  if (wall === null) return null;
  return { ...wall, office: officeAt(wall, person.officeHours) };
}

type WallClock = { readonly minute: number; readonly weekday: number };

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function wallClock(timeZone: string, nowMs: number): WallClock | null {
  const format = formatIn(timeZone);
  if (format === null) return null;
  const parts = new Map(format.formatToParts(nowMs).map(({ type, value }) => [type, value]));
  return {
    minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')),
    weekday: weekdays.indexOf(parts.get('weekday') ?? '') + 1,
  };
}

/** Null for a zone that this browser does not know. */
function formatIn(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  } catch {
    return null;
  }
}

function officeAt({ minute, weekday }: WallClock, hours: OfficeHours | null): Office {
  if (hours === null || hours.weekdays.length === 0 || hours.fromMinute >= hours.toMinute)
    return { kind: 'unknown' };
  const worksToday = hours.weekdays.includes(weekday);
  if (worksToday && minute >= hours.fromMinute && minute < hours.toMinute) {
    return { kind: 'open', untilMinute: hours.toMinute };
  }
  const today = worksToday && minute < hours.fromMinute;
  return {
    kind: 'closed',
    opensMinute: hours.fromMinute,
    opensWeekday: today ? weekday : nextWorkday(weekday, hours.weekdays),
    today,
  };
}

function nextWorkday(weekday: number, working: readonly number[]): number {
  const ahead = [1, 2, 3, 4, 5, 6, 7].map((days) => ((weekday - 1 + days) % 7) + 1);
  return ahead.find((day) => working.includes(day)) ?? weekday;
}
