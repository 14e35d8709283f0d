import { MONTH } from '../language/month-names.ts';
import type { Metric, Target } from './programme.ts';

/** What a goal lacks, so that nobody can tell whether it was reached. */
export type GoalLack = 'number' | 'unit' | 'date';

const DATES = new RegExp(
  `(?<![\\d.,/])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?\\d{2,4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? 20\\d{2})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d{2})?|20\\d{2}|[qh][1-4]|(?:week|cw) ?\\d{1,2})(?![\\d%‰\\p{L}])`,
  'giu',
);

/** A time that is named without a date: "by summer", "each quarter", "within two weeks", "a month". */
const TIMES = new RegExp(
  `\\b(?:(?:by|until|till|before|from|since|in|within|during|every|each|per|an?|this|next|last|end of|start of)\\s+(?:the\\s+)?(?:(?:end|start|close)\\s+of\\s+)?(?:(?:the|this|next|last|[\\p{L}\\d]+)\\s+)?(?:(?:working |business )?(?:hour|day|week|month|quarter|half-year|year)s?|spring|summer|autumn|fall|winter|christmas|easter|${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:hour|dai|week|month|quarter|year)ly|daily)(?![\\p{L}])`,
  'iu',
);

const NUMBER =
  '(?:\\d[\\d.,]*|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|double|twice)\\b)';
const HAS_NUMBER = new RegExp(NUMBER, 'iu');
/** A number with what it counts after it, or a currency before it. "From 6 to 2" counts nothing. */
const HAS_UNIT = new RegExp(
  `[€$£¥]\\s?\\d|${NUMBER}\\s*-?(?:[%‰€$£¥°]|(?!(?:to|in|on|at|by|and|or|per|from|until|than|within|each|every|is|are)\\b)\\p{L})`,
  'iu',
);

/** A direction instead of something that is counted. */
const WISH = /^\s*(?:improve|better|more|less|fewer|increase|enhance|strengthen|optimi[sz]e|good|great)\b/iu;

const withoutDates = (words: string): string => words.replaceAll(DATES, ' ');
const lacking = (has: Readonly<Record<GoalLack, boolean>>): GoalLack[] =>
  (['number', 'unit', 'date'] as const).filter((one) => !has[one]);
const isTimed = (words: string): boolean => withoutDates(words) !== words || TIMES.test(words);

/**
 * What a goal in the user's own words lacks of number, unit and date; nothing while it is blank. A date's own number counts as
 * no number. English words and dates written in digits are known; it is a hint, and nothing waits for it.
 */
export function goalLacks(words: string): GoalLack[] {
  if (words.trim() === '') return [];
  const counted = withoutDates(words);
  return lacking({ number: HAS_NUMBER.test(counted), unit: HAS_UNIT.test(counted), date: isTimed(words) });
}

/** What a target lacks, in its fields or in the words of what is to become better; nothing while those are blank. */
export function targetLacks({ what, to, unit, byMs }: Target): GoalLack[] {
  if (what.trim() === '') return [];
  const counted = withoutDates(`${what} ${to}`);
  return lacking({
    number: HAS_NUMBER.test(counted),
    unit: unit.trim() !== '' || HAS_UNIT.test(counted),
    date: byMs !== null || isTimed(what),
  });
}

/**
 * What a metric lacks: its quarter has its date and its name says what is counted, so a number. Nothing while it has no value,
 * unless its name is a direction ("better communication").
 */
export function metricLacks({ name, value }: Pick<Metric, 'name' | 'value'>): GoalLack[] {
  const isSaid = value.trim() !== '' || WISH.test(name);
  return isSaid && !HAS_NUMBER.test(withoutDates(value)) ? ['number'] : [];
}
