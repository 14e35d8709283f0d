import { MONTH, monthNamed } from '../language/month-names.ts';

/** Something in a wording that must not differ: a stretch `[start, end)` and what it comes to, however it is written. */
export type Fact = {
  readonly kind: 'number' | 'date' | 'term';
  readonly start: number;
  readonly end: number;
  /** `1500 pc`, `14:00`, `2026-05-12` (`05-12` where no year is named, `03/04/2026` where it may be either), or the id of a term. */
  readonly value: string;
};

/**
 * Numbers with their units, times and dates of a text in their order, without overlap; a date is no number.
 *
 * - `500kg`, `EUR 1.000,50`, `5 million`, `forty-five days`: read as what they come to
 * - `3-5 days`: 3 days and 5 days
 * - `1.500`: one and a half; who means fifteen hundred has said it in a way that others misread
 */
export function amountsOf(text: string): Fact[] {
  const facts = [...text.matchAll(AMOUNT)].map(factAt);
  // A range names its unit once, at its end.
  for (let at = facts.length - 2; at >= 0; at -= 1) {
    const [fact, next] = [facts[at], facts[at + 1]];
    const unit = next?.kind === 'number' ? / .+/u.exec(next.value)?.[0] : undefined;
    if (unit === undefined || fact === undefined || !/^-?[\d.]+$/u.test(fact.value)) continue;
    if (BETWEEN.test(text.slice(fact.end, next?.start)))
      facts[at] = { ...fact, value: `${fact.value}${unit}` };
  }
  return facts;
}

const BETWEEN = /^\s*(?:[-–—]|to|and|or)\s*$/iu;

function factAt(match: RegExpExecArray): Fact {
  const { groups = {}, index, 0: words } = match;
  const kind = groups['named'] || groups['numeric'] ? 'date' : 'number';
  const value = groups['named']
    ? namedDate(words)
    : groups['numeric']
      ? numericDate(words)
      : groups['time']
        ? clockTime(words)
        : groups['parts']
          ? words.split('/').map(Number).join('/')
          : numberValue(groups);
  return { kind, start: index, end: index + words.length, value };
}

const MONTH_NAMED = `${MONTH}\\.?(?!\\p{L})(?!\\s+be\\b)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:(?:,?\\s+|-)(?:19|20)\\d{2})?\\b';
const NAMED = `\\b(?<named>(?:${DAY}(?:\\s+of)?[\\s-]+${MONTH_NAMED}|${MONTH_NAMED}\\s+${DAY})${YEAR})`;
const NUMERIC =
  '(?<![\\w./-])(?<numeric>\\d{4}(?<mark>[./-])\\d{1,2}\\k<mark>\\d{1,2}|\\d{1,2}(?<sep>[./-])\\d{1,2}\\k<sep>\\d{2}(?:\\d{2})?)(?![\\w/-])';

const two = (part: string | number | undefined): string => String(part).padStart(2, '0');

function namedDate(words: string): string {
  const day = `${two(monthNamed(words) ?? 0)}-${two(/\d+/u.exec(words)?.[0])}`;
  const year = /\d{4}$/u.exec(words)?.[0];
  return year === undefined ? day : `${year}-${day}`;
}

/** Day and month are told apart by a year in front, by dots, or by a day beyond twelve. */
function numericDate(words: string): string {
  const [first = '', second = '', third = ''] = words.split(/[./-]/u);
  if (first.length > 2) return `${first}-${two(second)}-${two(third)}`;
  const year = third.length === 2 ? `20${third}` : third;
  const [a, b] = [Number(first), Number(second)];
  if (b <= 12 && (a > 12 || a === b || words.includes('.'))) return `${year}-${two(b)}-${two(a)}`;
  return a <= 12 && b > 12 ? `${year}-${two(a)}-${two(b)}` : `${two(a)}/${two(b)}/${year}`;
}

const TIME = '(?<![\\w.:])(?<time>\\d{1,2}(?::[0-5]\\d)?\\s?[ap]\\.?m\\b|\\d{1,2}:[0-5]\\d(?![\\w:]))';

function clockTime(words: string): string {
  const [, hour, minute = '00', half] = /^(\d+)(?::(\d+))?\s?([ap])?/iu.exec(words) ?? [];
  const of24 = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0);
  return `${two(of24)}:${minute}`;
}

/** `3/4` is three quarters, or a day: it is the same only as it stands. */
const PARTS = '(?<![\\w.,/-])(?<parts>\\d{1,3}/\\d{1,3})(?![\\w/])';

const ONES = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand)$/iu, 1e3],
  [/^(?:mn|million)$/iu, 1e6],
  [/^(?:bn|billion)$/iu, 1e9],
];
const UNITS = [
  ['%|per ?cent', '%'],
  ['pcs?|pieces?|units?', 'pc'],
  ['hours?|hrs?|h', 'h'],
  ['minutes?|mins?', 'min'],
  ['(?:working|business) days?', 'working day'],
  ['(?:calendar )?days?', 'day'],
  ['weeks?|wks?', 'week'],
  ['months?', 'month'],
  ['years?', 'year'],
  ['kg|kilos?|kilograms?', 'kg'],
  ['g|grams?', 'g'],
  ['t|tons?|tonnes?', 't'],
  ['lbs?', 'lb'],
  ['mm', 'mm'],
  ['cm', 'cm'],
  ['m|met(?:er|re)s?', 'm'],
  ['km', 'km'],
  ['l|lit(?:er|re)s?', 'l'],
  ['° ?C', '°C'],
  ['pallets?', 'pallet'],
  ['box(?:es)?', 'box'],
  ['€|eur|euros?', 'EUR'],
  ['(?:US)?\\$|usd|dollars?', 'USD'],
  ['£|gbp|pounds?', 'GBP'],
  ['¥|cny|rmb|yuan', 'CNY'],
  ['chf', 'CHF'],
  ['jpy', 'JPY'],
] as const;
const KNOWN = UNITS.map(([forms, unit]) => ({ form: new RegExp(`^(?:${forms})$`, 'iu'), unit }));
const CURRENCIES = /^[A-Z]{3}$/u;

const known = UNITS.map(([forms]) => forms).join('|');
const before = UNITS.flatMap(([forms, unit]) => (CURRENCIES.test(unit) ? [forms] : [])).join('|');
const words = `(?:${TENS.join('|')})(?:[ -](?:${ONES.slice(0, 9).join('|')}))?|${ONES.toReversed().join('|')}`;
const grouped = "[1-9]\\d{0,2}(?<group>[ ,.'’\\u00a0\\u2009\\u202f])\\d{3}(?:\\k<group>\\d{3})*(?:[.,]\\d+)?";
/** Words that follow a number and are not what is counted. */
const NOT_COUNTED = 'to|and|or|of|in|on|at|by|for|from|with|per|as|is|are|was|if|than|until|the|an?|not|but';
const NUMBER = [
  '(?<sign>(?<=[^\\S\\n]|\\()[-−])?',
  `(?<![\\w.,]|\\p{L}-)(?:(?<currency>${before})\\s?)?`,
  `(?<number>${grouped}|\\d+(?:[.,]\\d+)?|${words})(?![.,]?\\d)`,
  '(?:[\\s-]?(?<scale>k|thousand|mn|million|bn|billion)(?!\\w))?',
  `(?:[\\s-]?(?<unit>${known})(?!\\w)|(?!\\w)(?:[\\s-](?!(?:${NOT_COUNTED})\\b)[a-z]+)?)`,
].join('');

const AMOUNT = new RegExp([NAMED, NUMERIC, TIME, PARTS, NUMBER].join('|'), 'giu');

function numberValue(groups: Readonly<Record<string, string | undefined>>): string {
  const { scale = '', currency, unit = currency } = groups;
  const factor = SCALES.find(([form]) => form.test(scale))?.[1] ?? 1;
  const size = Number((amountIn(groups) * factor).toPrecision(12));
  const amount = groups['sign'] === undefined ? size : -size;
  const name = unit === undefined ? undefined : KNOWN.find(({ form }) => form.test(unit))?.unit;
  return name === undefined ? String(amount) : `${amount} ${name}`;
}

function amountIn({ number = '', group }: Readonly<Record<string, string | undefined>>): number {
  const written = number.toLowerCase();
  if (/^[a-z]/u.test(written))
    return written
      .split(/[ -]/u)
      .reduce((sum, word) => sum + (ONES.indexOf(word) + 1 || 10 * (TENS.indexOf(word) + 2)), 0);
  const isGrouped = group !== undefined && (group !== '.' || /\..*[.,]/u.test(written));
  return Number((isGrouped ? written.replaceAll(group, '') : written).replace(',', '.'));
}
