/** Working hours and days that a month of contact is counted in. */
const HOURS_A_DAY = 8;
const DAYS_A_MONTH = 21;
const WEEKS_A_MONTH = 52 / 12;

/** Times a month, by unit of time. */
const PER_MONTH = {
  hour: HOURS_A_DAY * DAYS_A_MONTH,
  day: DAYS_A_MONTH,
  weekday: DAYS_A_MONTH,
  week: WEEKS_A_MONTH,
  fortnight: WEEKS_A_MONTH / 2,
  month: 1,
  quarter: 1 / 3,
  year: 1 / 12,
} as const;

const unitPattern =
  '(?:working\\s+|business\\s+|calendar\\s+)?(hour|day|weekday|week|fortnight|month|quarter|year)s?';
const countPattern = '(\\d{1,3}|one|two|three|four|five|six|second|third|other)';
const timesPattern = '(once|twice|one|two|three|four|five|six|\\d{1,3})(?:\\s*(?:times|×|x))?';

const TIMES_IN = new RegExp(`\\b${timesPattern}\\s+(?:a|an|per|each|every)\\s+${unitPattern}\\b`, 'iu');
const weekdayPattern = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const EVERY_FEW = new RegExp(
  `\\b(?:every|each)\\s+${countPattern}\\s+(?:${unitPattern}|${weekdayPattern})\\b`,
  'iu',
);
const EVERY = new RegExp(`\\b(?:every|each|per)\\s+${unitPattern}\\b`, 'iu');
const OF_THE = /\b(?:of|in)\s+(?:the|each|every|a)\s+(week|month|quarter|year)\b/iu;
const ADVERB = new RegExp(
  `(?:\\b(?<times>once|twice|\\w+\\s*(?:times|×|x))\\s+|\\b(?<every>${countPattern})-)?\\b(?<adverb>hourly|daily|(?:bi|semi)-?weekly|weekly|fortnightly|bi-?monthly|monthly|quarterly|half-?yearly|semi-?annual(?:ly)?|annual(?:ly)?|yearly)\\b`,
  'iu',
);
const WEEKDAYS = new RegExp(`\\b${weekdayPattern}\\b`, 'giu');

/** "Biweekly" means twice a week to some and every two weeks to others: it counts as the rarer. */
const adverbs: readonly (readonly [RegExp, number])[] = [
  [/^hourly/, PER_MONTH.hour],
  [/^daily/, PER_MONTH.day],
  [/^(bi|semi)-?weekly|^fortnightly/, PER_MONTH.fortnight],
  [/^weekly/, PER_MONTH.week],
  [/^bi-?monthly/, 1 / 2],
  [/^monthly/, PER_MONTH.month],
  [/^quarterly/, PER_MONTH.quarter],
  [/^half|^semi/, 1 / 6],
];

/**
 * How many times a month a cadence in words amounts to, on 21 working days of 8 hours; null when it hangs on an event
 * ("with each order") or is not understood. English only.
 */
export function touchesPerMonth(cadence: string): number | null {
  const times = TIMES_IN.exec(cadence);
  if (times) return countOf(times[1]) * perMonth(times[2]);
  const few = EVERY_FEW.exec(cadence);
  if (few) return perMonth(few[2] ?? 'week') / countOf(few[1]);
  const every = EVERY.exec(cadence);
  if (every) return perMonth(every[1]);
  const adverb = ADVERB.exec(cadence)?.groups;
  if (adverb !== undefined)
    return (perAdverb(adverb['adverb']) * countOf(adverb['times'])) / countOf(adverb['every']);
  const ofThe = OF_THE.exec(cadence);
  if (ofThe) return perMonth(ofThe[1]);
  const weekdays = cadence.match(WEEKDAYS);
  return weekdays === null ? null : weekdays.length * PER_MONTH.week;
}

const perMonth = (unit = 'month'): number => PER_MONTH[unit.toLowerCase() as keyof typeof PER_MONTH];

const perAdverb = (adverb = ''): number =>
  adverbs.find(([form]) => form.test(adverb.toLowerCase()))?.[1] ?? PER_MONTH.year;

const counts = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const ordinals: Readonly<Record<string, number>> = { once: 1, twice: 2, second: 2, other: 2, third: 3 };

const countOf = (text = 'once'): number => {
  const word = /^(?:\d+|[a-z]+)/iu.exec(text)?.[0].toLowerCase() ?? '';
  const count = ordinals[word] ?? (counts.includes(word) ? counts.indexOf(word) : Number(word));
  return Math.max(1, count || 1);
};
