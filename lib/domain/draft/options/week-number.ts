import { dayText, mondayOfIsoWeek, partsOf, sundayOfUsWeek, weekdayOf } from '../../language/calendar-day.ts';
import type { OptionsFor } from './option.ts';

/** Weeks further back than this are those of next year. */
const PAST_WEEKS = 8;

/** The Monday of the week as both sides count. */
export const weekNumberOptions: OptionsFor = (_rule, found, { today }) => {
  const week = Number(/\d{1,2}/u.exec(found)?.[0] ?? 1);
  // The year of a week is that of its Thursday.
  const { year } = partsOf(today - weekdayOf(today) + 4);
  const isPast = mondayOfIsoWeek(year, week) < today - PAST_WEEKS * 7;
  const iso = mondayOfIsoWeek(isPast ? year + 1 : year, week);
  const us = sundayOfUsWeek(isPast ? year + 1 : year, week);
  return [
    { text: `the week of Monday ${dayText(iso)}`, note: 'iso-week' },
    // The working days of both ways to count are often the same: then one answer is enough.
    ...(us + 1 === iso ? [] : [{ text: `the week of Monday ${dayText(us + 1)}`, note: 'us-week' as const }]),
  ];
};
