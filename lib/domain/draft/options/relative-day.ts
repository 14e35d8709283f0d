import { weekdayText } from '../../language/calendar-day.ts';
import type { OptionsFor } from './option.ts';

/** The day itself. */
export const relativeDayOptions: OptionsFor = (_rule, found, { today }) => [
  {
    text: `on ${weekdayText(today + (/day after/iu.test(found) ? 2 : /tomorrow/iu.test(found) ? 1 : 0))}`,
    note: 'plain',
  },
];
