import { dayText, mondayOf, partsOf, weekdayOf, weekdayText } from '../../language/calendar-day.ts';
import { monthSpan } from '../period.ts';
import type { AdviceOption, DraftMoment, OptionsFor } from './option.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Both days, or the days of the period. */
export const relativeWeekOptions: OptionsFor = (rule, found, moment) =>
  rule === 'next-weekday' ? weekdayOptions(found, moment) : periodOptions(found, moment);

/** The coming such weekday and the one of next week, where they differ. */
function weekdayOptions(found: string, { today }: DraftMoment): AdviceOption[] {
  const weekday = WEEKDAYS.findIndex((name) => found.toLowerCase().includes(name)) + 1;
  const coming = today + ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const ofNextWeek = mondayOf(today) + 6 + weekday;
  if (/a week|week$/iu.test(found)) return [{ text: `on ${weekdayText(coming + 7)}`, note: 'week-after' }];
  const after = ofNextWeek === coming ? coming + 7 : ofNextWeek;
  return [
    { text: `on ${weekdayText(coming)}`, note: 'coming' },
    { text: `on ${weekdayText(after)}`, note: 'week-after' },
  ];
}

/** The working days of the week, or the whole of the month. */
function periodOptions(found: string, { today }: DraftMoment): AdviceOption[] {
  const ahead = /next/iu.test(found) ? 1 : 0;
  const { year, month } = partsOf(today);
  if (/month/iu.test(found)) return [{ text: monthSpan(year, month + ahead), note: 'whole' }];
  const monday = mondayOf(today) + ahead * 7;
  const [from, to] = partOfWeek(found);
  return [
    { text: `by ${weekdayText(monday + to)}`, note: 'last-workday' },
    { text: `between ${dayText(monday + from)} and ${dayText(monday + to)}`, note: 'whole' },
  ];
}

/** First and last day of the part of a week that is named, counted from its Monday. */
function partOfWeek(found: string): readonly [number, number] {
  if (/early/iu.test(found)) return [0, 1];
  if (/late/iu.test(found)) return [3, 4];
  return /mid/iu.test(found) ? [1, 3] : [0, 4];
}
