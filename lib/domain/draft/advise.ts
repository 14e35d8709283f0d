import type { DraftKind } from './draft-kind.ts';
import { approximateDateOptions } from './options/approximate-date.ts';
import { clockTimeOptions } from './options/clock-time.ts';
import { dayEndOptions, partOfDayOptions } from './options/day-end.ts';
import { daysSoon } from './options/days-soon.ts';
import { durationOptions, vagueDurationOptions } from './options/duration.ts';
import { frequencyOptions } from './options/frequency.ts';
import { idiomOptions } from './options/idiom.ts';
import { incotermOptions } from './options/incoterm.ts';
import { blameOptions, escalationOptions, reasonOptions } from './options/neutral-words.ts';
import { magnitudeOptions, numberOptions, unitOptions } from './options/numbers.ts';
import { numericDateOptions } from './options/numeric-date.ts';
import type { AdviceOption, DraftMoment, OptionsFor } from './options/option.ts';
import { periodEndOptions } from './options/period-end.ts';
import { plainOptions } from './options/plain-words.ts';
import { quarterOptions } from './options/quarter.ts';
import { relativeDayOptions } from './options/relative-day.ts';
import { relativeWeekOptions } from './options/relative-week.ts';
import { weekNumberOptions } from './options/week-number.ts';

const nothing: OptionsFor = () => [];

const optionsByKind: Record<DraftKind, OptionsFor> = {
  // Terms have a card of their own.
  discouraged: nothing,
  unsettled: nothing,
  urgency: daysSoon,
  soon: daysSoon,
  'day-end': dayEndOptions,
  'part-of-day': partOfDayOptions,
  'relative-day': relativeDayOptions,
  'relative-week': relativeWeekOptions,
  'period-end': periodEndOptions,
  quarter: quarterOptions,
  'week-number': weekNumberOptions,
  frequency: frequencyOptions,
  duration: durationOptions,
  'vague-duration': vagueDurationOptions,
  'approximate-date': approximateDateOptions,
  'numeric-date': numericDateOptions,
  'clock-time': clockTimeOptions,
  incoterm: incotermOptions,
  idiom: idiomOptions,
  blame: blameOptions,
  escalation: escalationOptions,
  'off-limits': nothing,
  'missing-reason': reasonOptions,
  // What is usual is known where the card shows it.
  formality: nothing,
  'more-formal': plainOptions,
  'number-format': numberOptions,
  magnitude: magnitudeOptions,
  unit: unitOptions,
};

/** A wording that was marked: the kind and rule that say so, and the words. */
export type Marked = { readonly kind: DraftKind; readonly rule: string; readonly found: string };

/** What could stand there instead, the likeliest first. Computed where it is shown; finding needs none of it. */
export const optionsFor = ({ kind, rule, found }: Marked, moment: DraftMoment): readonly AdviceOption[] =>
  optionsByKind[kind](rule, found, moment).filter(({ text }) => text !== '');
