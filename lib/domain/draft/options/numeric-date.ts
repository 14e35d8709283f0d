import { type CalendarDay, dayOf, dayText, partsOf } from '../../language/calendar-day.ts';
import type { OptionsFor } from './option.ts';

/** Day first and month first; nothing when both are the same day. */
export const numericDateOptions: OptionsFor = (_rule, found, { today }) => {
  const [first = 0, second = 0, third] = found.split(/[/.-]/u).map(Number);
  const year = third === undefined ? null : third < 100 ? 2000 + third : third;
  if (first === second) return [];
  const text = (day: CalendarDay | null) => (day === null ? '' : dayText(day));
  return [
    { text: text(nearest(year, second, first, today)), note: 'day-first' },
    { text: text(nearest(year, first, second, today)), note: 'month-first' },
  ];
};

/** The day in its year, or where none is written in the year that puts it nearest to today. */
function nearest(year: number | null, month: number, day: number, today: CalendarDay): CalendarDay | null {
  if (year !== null) return dayOf({ year, month, day });
  const now = partsOf(today).year;
  const days = [now - 1, now, now + 1].flatMap((one) => dayOf({ year: one, month, day }) ?? []);
  return days.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0] ?? null;
}
