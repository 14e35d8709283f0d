/** One field of a page: what is known to be there and what was read. */
export type FieldScore = {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
  readonly verdict: 'right' | 'missing' | 'wrong';
};

/** Text with white space collapsed and without zero-width characters. */
export const collapsed = (text: string): string =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Judges a field that must equal; nothing is scored (null) when nothing is known of it. */
export function equals(field: string, expected: unknown, got: unknown): FieldScore | null {
  if (expected === null || expected === undefined) return null;
  const isSame = canonical(expected) === canonical(got);
  return { field, expected, got, verdict: isSame ? 'right' : verdictOf(got) };
}

/** Judges a field by a test of its own. */
export const passes = (field: string, expected: unknown, got: unknown, isRight: boolean): FieldScore => ({
  field,
  expected,
  got,
  verdict: isRight ? 'right' : verdictOf(got),
});

const verdictOf = (got: unknown): 'missing' | 'wrong' =>
  got === null || got === undefined || (Array.isArray(got) && got.length === 0) ? 'missing' : 'wrong';

const canonical = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify(value.map(canonical).toSorted())
    : typeof value === 'string'
      ? collapsed(value)
      : JSON.stringify(value);
