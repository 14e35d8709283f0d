import { dayOf, dayText, partsOf } from '../../language/calendar-day.ts';
import type { OptionsFor } from './option.ts';

/** The coming day of that number. */
export const approximateDateOptions: OptionsFor = (rule, found, { today }) => {
  if (rule === 'about') return [];
  const day = Number(/\d+/u.exec(found)?.[0]);
  const { year, month } = partsOf(today);
  const coming = [0, 1, 2]
    .map((ahead) =>
      dayOf({
        year: year + Math.floor((month + ahead - 1) / 12),
        month: ((month + ahead - 1) % 12) + 1,
        day,
      }),
    )
    .find((one) => one !== null && one >= today);
  return coming == null ? [] : [{ text: `no later than ${dayText(coming)}`, note: 'coming' }];
};
