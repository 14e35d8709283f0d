const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A month by its name, as a part of a pattern. */
export const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;

/** The number of the month that is named (1 = January), or null. */
export function monthNamed(text: string): number | null {
  const at = MONTHS.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'iu').test(text));
  return at < 0 ? null : at + 1;
}
