import type { CalendarDay } from '../../language/calendar-day.ts';
import { wallTimeIn } from '../../language/zoned-time.ts';

/** When and where a draft is read: relative words are counted from here. */
export type DraftMoment = {
  readonly today: CalendarDay;
  readonly nowMs: number;
  /** The writer's IANA zone. */
  readonly ourZone: string;
  /** The reader's IANA zone, or null when it is not known. */
  readonly theirZone: string | null;
};

/** The moment `nowMs` for a writer in one zone and a reader in another. */
export const momentFor = (nowMs: number, ourZone: string, theirZone: string | null): DraftMoment => ({
  today: wallTimeIn(ourZone, nowMs).day,
  nowMs,
  ourZone,
  theirZone,
});

/** How an alternative reads the words; the interface says it in the user's language. */
export type OptionNote =
  | 'day-first'
  | 'month-first'
  | 'coming'
  | 'week-after'
  | 'today'
  | 'next-workday'
  | 'this-week'
  | 'our-time'
  | 'their-time'
  | 'last-day'
  | 'last-workday'
  | 'whole'
  | 'middle'
  | 'iso-week'
  | 'us-week'
  | 'working-days'
  | 'calendar-days'
  | 'calendar-year'
  | 'complete'
  | 'plain'
  | 'neutral'
  | 'warmer'
  | 'reason'
  | 'comma-groups'
  | 'comma-decimal';

/** Words to write instead or besides. `text` is for the mail and in its language; nothing inserts it but a press. */
export type AdviceOption = { readonly text: string; readonly note: OptionNote };

/** What could stand there instead of the words a rule marked, the likeliest first; nothing when there is nothing better. */
export type OptionsFor = (rule: string, found: string, moment: DraftMoment) => readonly AdviceOption[];
