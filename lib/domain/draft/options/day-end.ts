import { clockOptions } from './clock.ts';
import type { DraftMoment, OptionsFor } from './option.ts';

const CLOSE_MINUTE = 17 * 60;

const PARTS: readonly (readonly [RegExp, number])[] = [
  [/first thing|morning/iu, 9 * 60],
  [/noon|lunch/iu, 12 * 60],
  [/afternoon/iu, 15 * 60],
  [/midnight/iu, 24 * 60 - 1],
  [/evening|night/iu, 20 * 60],
];

/** Five o'clock, here or there. */
export const dayEndOptions: OptionsFor = (_rule, _found, moment) => clockOptions(CLOSE_MINUTE, moment);

/** A usual clock time in that part of the day, here or there. */
export const partOfDayOptions: OptionsFor = (_rule, found, moment) =>
  clockOptions(minuteOf(found), dayOfPart(found, moment));

const minuteOf = (found: string): number => PARTS.find(([part]) => part.test(found))?.[1] ?? CLOSE_MINUTE;

const dayOfPart = (found: string, moment: DraftMoment): DraftMoment =>
  /tomorrow/iu.test(found) ? { ...moment, today: moment.today + 1 } : moment;
