import { lastDayOf, mondayOf, partsOf, weekdayText, workdayAtOrBefore } from '../../language/calendar-day.ts';
import { monthNamed } from '../../language/month-names.ts';
import { comingMonth } from '../period.ts';
import type { AdviceOption, DraftMoment, OptionsFor } from './option.ts';

/** The last day of the period; nothing for a season, which is another one elsewhere. */
export const periodEndOptions: OptionsFor = (rule, found, moment) => {
  const { year, month } = partsOf(moment.today);
  const ahead = /next/iu.test(found) ? 1 : 0;
  if (rule === 'season') return [];
  if (rule === 'part-of-month') return partOfMonth(found, moment);
  if (/week|eow/iu.test(found)) {
    const monday = mondayOf(moment.today) + ahead * 7;
    return [
      { text: `by ${weekdayText(monday + 4)}`, note: 'last-workday' },
      { text: `by ${weekdayText(monday + 6)}`, note: 'last-day' },
    ];
  }
  if (/year|eoy/iu.test(found)) return lastOf(year + ahead, 12);
  if (/quarter|eoq/iu.test(found)) return lastOf(year, (Math.ceil(month / 3) + ahead) * 3);
  return lastOf(year, month + ahead);
};

/** The last day of a month and, when that is a weekend, the last working day as well. */
function lastOf(year: number, month: number): AdviceOption[] {
  const last = lastDayOf(year, month);
  const workday = workdayAtOrBefore(last);
  const options: AdviceOption[] = [{ text: `by ${weekdayText(workday)}`, note: 'last-workday' }];
  return workday === last ? options : [...options, { text: `by ${weekdayText(last)}`, note: 'last-day' }];
}

function partOfMonth(found: string, moment: DraftMoment): AdviceOption[] {
  const named = monthNamed(found);
  const { year, month } = comingMonth(named, moment.today);
  if (/end|late/iu.test(found)) return lastOf(year, month);
  const first = lastDayOf(year, month - 1) + 1;
  const to = /mid/iu.test(found) ? 14 : 4;
  return [{ text: `by ${weekdayText(workdayAtOrBefore(first + to))}`, note: 'middle' }];
}
