import type { CalendarDay } from './calendar-day.ts';

/** A moment as a date field takes it: the calendar day where the user is, empty for none. */
export function dayInput(atMs: number | null): string {
  if (atMs === null) return '';
  const day = new Date(atMs);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** The calendar day on which a moment lies where the user is. */
export const calendarDayAt = (atMs: number): CalendarDay =>
  Math.floor((atMs - new Date(atMs).getTimezoneOffset() * 60_000) / 86_400_000);

/** The beginning of a calendar day (`YYYY-MM-DD`) where the user is, or null for none. */
export function startOfDay(day: string): number | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return day === '' ? null : new Date(year, month - 1, date).getTime();
}
