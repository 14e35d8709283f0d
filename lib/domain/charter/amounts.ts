/** Something in a wording that must not differ: a stretch `[start, end)` and what it comes to, however it is written. */
export type Fact = {
  readonly kind: 'number' | 'date' | 'term';
  readonly start: number;
  readonly end: number;
  /** `1500 pc`, `2026-05-12`, or the id of a term. */
  readonly value: string;
};

/** Numbers with their units and dates of a text in their order, without overlap; a date is no number. */
export function amountsOf(text: string): Fact[] {
  const dates = [...text.matchAll(DATE)].map((match) => factAt(match, 'date', dateValue(match)));
  const numbers = [...text.matchAll(NUMBER)]
    .map((match) => factAt(match, 'number', numberValue(match)))
    .filter((number) => dates.every((date) => number.end <= date.start || number.start >= date.end));
  return [...dates, ...numbers].toSorted((x, y) => x.start - y.start);
}

const factAt = (match: RegExpExecArray, kind: Fact['kind'], value: string): Fact => ({
  kind,
  start: match.index,
  end: match.index + match[0].length,
  value,
});

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(?<M>${MONTHS.join('|')})[a-z]*\\.?`;
const DATE = new RegExp(
  [
    '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b',
    `\\b(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH.replace('<M>', '<m1>')}(?:,?\\s+(?:19|20)\\d{2})?\\b`,
    `\\b${MONTH.replace('<M>', '<m2>')}\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?:19|20)\\d{2})?\\b`,
    '\\b(?<numeric>\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b',
  ].join('|'),
  'giu',
);

/** A year that only one side names is no difference: a date without one is compared by month and day, so it is left out. */
function dateValue({ groups = {} }: RegExpExecArray): string {
  if (groups['iso']) return groups['iso'].slice(5);
  if (groups['numeric']) return groups['numeric'];
  const month = MONTHS.indexOf((groups['m1'] ?? groups['m2'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups['d1'] ?? groups['d2']);
  return [month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

const WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(%|per ?cent)/iu, '%'],
  [/^(pcs?|pieces?|units?)\b/iu, 'pc'],
  [/^(hours?|hrs?|h)\b/iu, 'h'],
  [/^((?:working|business) days?)\b/iu, 'working day'],
  [/^((?:calendar )?days?)\b/iu, 'day'],
  [/^(weeks?|wks?)\b/iu, 'week'],
  [/^(months?)\b/iu, 'month'],
  [/^(kg|kilos?|kilograms?)\b/iu, 'kg'],
  [/^(t|tons?|tonnes?)\b/iu, 't'],
  [/^(mm|cm|m|km)\b/u, 'm'],
  [/^(€|eur|euros?)(?!\w)/iu, 'EUR'],
  [/^(\$|usd|dollars?)(?!\w)/iu, 'USD'],
  [/^(£|gbp|pounds?)(?!\w)/iu, 'GBP'],
];
const unitWords = '%|per ?cent|€|\\$|£|(?:working |business |calendar )?[a-z]+';
const NUMBER = new RegExp(
  `(?<cur>[€$£]\\s?)?(?<![\\w.,-])(?<n>\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|${WORDS.join('|')})(?![\\w])(?:[\\s-]?(?<u>${unitWords}))?`,
  'giu',
);

function numberValue({ groups = {} }: RegExpExecArray): string {
  const written = (groups['n'] ?? '').toLowerCase();
  const word = WORDS.indexOf(written);
  const plain = /^\d{1,3}(?:[, ]\d{3})+/u.test(written)
    ? written.replaceAll(/[, ]/gu, '')
    : written.replace(',', '.');
  const amount = word >= 0 ? word + 1 : Number(plain);
  const unit = groups['cur']?.trim() ?? groups['u'] ?? '';
  const known = UNITS.find(([form]) => form.test(unit));
  if (known === undefined) return String(amount);
  return known[1] === 'm' ? `${amount} ${unit.toLowerCase()}` : `${amount} ${known[1]}`;
}
