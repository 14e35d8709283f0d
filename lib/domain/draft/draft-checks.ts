import type { DraftCheck } from './draft-check.ts';
import { approximateDate } from './rules/approximate-date.ts';
import { blame } from './rules/blame.ts';
import { clockTime } from './rules/clock-time.ts';
import { dayEnd, partOfDay } from './rules/day-end.ts';
import { duration, vagueDuration } from './rules/duration.ts';
import { escalation } from './rules/escalation.ts';
import { frequency } from './rules/frequency.ts';
import { idiom } from './rules/idiom.ts';
import { incoterm } from './rules/incoterm.ts';
import { missingReason } from './rules/missing-reason.ts';
import { magnitude, numberFormat, unit } from './rules/numbers.ts';
import { numericDate } from './rules/numeric-date.ts';
import { periodEnd } from './rules/period-end.ts';
import { quarter } from './rules/quarter.ts';
import { relativeDay } from './rules/relative-day.ts';
import { relativeWeek } from './rules/relative-week.ts';
import { soon, urgency } from './rules/urgency.ts';
import { weekNumber } from './rules/week-number.ts';

/** Every check whose rules are ours; a new one is a file in `rules/` and a line here. */
export const draftChecks: readonly DraftCheck[] = [
  urgency,
  soon,
  dayEnd,
  partOfDay,
  relativeDay,
  relativeWeek,
  periodEnd,
  quarter,
  weekNumber,
  frequency,
  duration,
  vagueDuration,
  approximateDate,
  numericDate,
  clockTime,
  incoterm,
  idiom,
  blame,
  escalation,
  missingReason,
  numberFormat,
  magnitude,
  unit,
];
