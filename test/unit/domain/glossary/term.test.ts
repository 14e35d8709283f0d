import { expect, test } from 'vitest';
import {
  EMPTY_THRESHOLD,
  isDivergence,
  type Meaning,
  standingOf,
} from '../../../../lib/domain/glossary/term.ts';
import { buildTerm } from '../../builders.ts';

const meaning = (text: string, threshold: Partial<Meaning['threshold']> = {}): Meaning => ({
  text,
  threshold: { ...EMPTY_THRESHOLD, ...threshold },
});
const diverges = (ours: Meaning, theirs: Meaning) => isDivergence(buildTerm({ ours, theirs }));

test('meanings differ by their words, or by how the same words are counted', () => {
  expect(diverges(meaning('on time'), meaning('on time '))).toBe(false);
  expect(diverges(meaning('on time'), meaning('in time'))).toBe(true);
  const ours = meaning('on time', { value: 98, unit: '% of lines' });
  expect(diverges(ours, meaning('on time', { value: 95, unit: '% of lines' }))).toBe(true);
  expect(diverges(ours, meaning('on time', { unit: '% of lines', clock: 'at the dock' }))).toBe(false);
  expect(diverges(ours, { text: 'on time', threshold: null })).toBe(false);
});

test('a term that is retired or agreed on diverges no more', () => {
  expect(standingOf(buildTerm())).toBe('differs');
  expect(isDivergence(buildTerm({ status: 'retired' }))).toBe(false);
  expect(isDivergence(buildTerm({ agreed: meaning('at the dock'), status: 'agreed' }))).toBe(false);
});
