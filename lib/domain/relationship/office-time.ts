import { weekdayOf } from '../language/calendar-day.ts';
import { wallTimeIn } from '../language/zoned-time.ts';
import type { OfficeHours } from './supplier.ts';

/** Hours of a usual office, wide enough for early and late ones: what is taken while nobody said otherwise. */
export const WIDE_HOURS: OfficeHours = { weekdays: [1, 2, 3, 4, 5], fromMinute: 480, toMinute: 1_080 };

/** Below so many messages the weekdays on which somebody writes say nothing about their week. */
const MIN_FOR_WEEK = 20;
/** Rarer than this share of a person's mail, a weekday is no working day. */
const MIN_SHARE = 0.05;

/** When somebody is at work. */
export type WorkingTime = { readonly timeZone: string; readonly hours: OfficeHours };

/**
 * Working hours between two moments, in the zone of the person who works; 0 when the second is not later. Holidays are not
 * known. Whole days in between are counted, so a stretch of years costs no more than its days.
 */
export function workingHoursBetween(fromMs: number, toMs: number, { timeZone, hours }: WorkingTime): number {
  if (toMs <= fromMs) return 0;
  const [from, to] = [wallTimeIn(timeZone, fromMs), wallTimeIn(timeZone, toMs)];
  const minutesUntil = (minute: number) =>
    Math.min(Math.max(minute, hours.fromMinute), hours.toMinute) - hours.fromMinute;
  const isWorkday = (day: number) => hours.weekdays.includes(weekdayOf(day));
  let minutes = 0;
  for (let day = from.day; day <= to.day; day += 1) {
    if (!isWorkday(day)) continue;
    const end = day === to.day ? minutesUntil(to.minute) : hours.toMinute - hours.fromMinute;
    const start = day === from.day ? minutesUntil(from.minute) : 0;
    minutes += Math.max(0, end - start);
  }
  return minutes / 60;
}

/** The weekdays on which somebody is used to write, from the times of their own mail; null when those are too few to say. */
export function learnedWeekdays(sentAtMs: readonly number[], timeZone: string): number[] | null {
  if (sentAtMs.length < MIN_FOR_WEEK) return null;
  const counts = new Map<number, number>();
  for (const atMs of sentAtMs) {
    const weekday = weekdayOf(wallTimeIn(timeZone, atMs).day);
    counts.set(weekday, (counts.get(weekday) ?? 0) + 1);
  }
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => (counts.get(weekday) ?? 0) >= MIN_SHARE * sentAtMs.length);
}
