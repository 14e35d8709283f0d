import { addWorkdays, type CalendarDay, weekdayOf, weekdayText } from '../../language/calendar-day.ts';
import type { AdviceOption, OptionsFor } from './option.ts';

/** Today, the next working day and the end of this working week: one of them is usually meant. */
export const daysSoon: OptionsFor = (_rule, _found, { today }) => {
  const tomorrow = addWorkdays(today, 1);
  const friday = today + ((5 - weekdayOf(today) + 7) % 7);
  const days: readonly (readonly [CalendarDay, AdviceOption['note']])[] = [
    [today, 'today'],
    [tomorrow, 'next-workday'],
    [friday, 'this-week'],
  ];
  return days
    .filter(([day], index) => days.findIndex(([other]) => other === day) === index)
    .map(([day, note]) => ({ text: `by ${weekdayText(day)}`, note }));
};
