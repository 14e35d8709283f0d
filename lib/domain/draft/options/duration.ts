import { addWorkdays, weekdayText } from '../../language/calendar-day.ts';
import { NUMBERS } from '../rules/duration.ts';
import type { AdviceOption, DraftMoment, OptionsFor } from './option.ts';

/** Nobody plans further ahead in days. */
const MOST_DAYS = 1_000;

/** The last day, in working and in calendar days. */
export const durationOptions: OptionsFor = (_rule, found, moment) => datesOf(found, moment);

/** A few numbers to choose from. */
export const vagueDurationOptions: OptionsFor = (_rule, found, { today }) => {
  const size = /week/iu.test(found) ? 5 : 1;
  if (/hour|month/iu.test(found)) return [];
  return [2, 3, 5].map((count) => ({
    text: `by ${weekdayText(addWorkdays(today, count * size))}`,
    note: 'working-days',
  }));
};

/** The day on which it ends when it begins today, counted both ways; the longer of a range. */
function datesOf(found: string, { today }: DraftMoment): AdviceOption[] {
  const [, word = '', unit = ''] =
    /([a-z\d]+) (?:business |working |calendar )?(day|week)s?$/iu.exec(found) ?? [];
  const count = Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 1 || 1;
  if (unit === '' || count > MOST_DAYS) return [];
  if (unit.toLowerCase() === 'week')
    return [{ text: `by ${weekdayText(today + count * 7)}`, note: 'calendar-days' }];
  const working: AdviceOption = {
    text: `by ${weekdayText(addWorkdays(today, count))}`,
    note: 'working-days',
  };
  const calendar: AdviceOption = { text: `by ${weekdayText(today + count)}`, note: 'calendar-days' };
  if (/business|working/iu.test(found)) return [working];
  return /calendar/iu.test(found) ? [calendar] : [working, calendar];
}
