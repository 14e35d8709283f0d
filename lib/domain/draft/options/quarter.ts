import { dayText, lastDayOf, partsOf } from '../../language/calendar-day.ts';
import type { OptionsFor } from './option.ts';

/** Its months in the calendar year, which may not be the fiscal one. */
export const quarterOptions: OptionsFor = (_rule, found, { today }) => {
  const { year, month } = partsOf(today);
  const named = /q ?([1-4])|([1-4])q/iu.exec(found);
  const half = /h([12])/iu.exec(found);
  if (/fy/iu.test(found)) return [];
  const ahead = /next/iu.test(found) ? 1 : 0;
  const length = half === null ? 3 : 6;
  const index = Number(half?.[1] ?? named?.[1] ?? named?.[2] ?? Math.ceil(month / 3) + ahead);
  const inYear = Number(/20\d{2}/u.exec(found)?.[0] ?? year);
  const coming = index * length < month ? inYear + 1 : inYear;
  const first = lastDayOf(coming, (index - 1) * length) + 1;
  return [
    { text: `${dayText(first)} to ${dayText(lastDayOf(coming, index * length))}`, note: 'calendar-year' },
  ];
};
