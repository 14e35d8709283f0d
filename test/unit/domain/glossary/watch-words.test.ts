import { expect, test } from 'vitest';
import { annotateTerms } from '../../../../lib/domain/glossary/annotate-terms.ts';
import { agreeOn } from '../../../../lib/domain/glossary/edit-term.ts';
import type { Term } from '../../../../lib/domain/glossary/term.ts';
import { newWatchWord, termOf, watchedBy } from '../../../../lib/domain/glossary/watch-word.ts';
import { withWatchWords } from '../../../../lib/domain/glossary/with-watch-words.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { bareTerm } from '../../bare-term.ts';
import { buildTerm, NOON_MS } from '../../builders.ts';

const harbour = SupplierId.parse('harbour');
const delta = SupplierId.parse('delta');
const watched = (text: string, scope: SupplierId[] | null = null) =>
  newWatchWord({ id: text, text, scope, nowMs: NOON_MS });
const leadTime = watched('lead time');
const text = 'The lead times stay at five weeks.';

const marksOf = (terms: readonly Term[], supplierId = harbour, words = [leadTime]) =>
  annotateTerms(text, withWatchWords(terms, words, supplierId)).map(({ start, end, kind, ref }) => [
    text.slice(start, end),
    kind,
    ref,
  ]);

test('a watched word is quietly marked as not agreed, inflected too', () => {
  expect(marksOf([])).toEqual([['lead times', 'unagreed', 'term:watch:lead time']]);
});

test('what is agreed with one supplier is still to be agreed with another', () => {
  const agreed = agreeOn(
    { ...bareTerm('lead', [{ text: 'lead time', lang: 'en', use: 'preferred' }]), scope: [harbour] },
    { text: 'from order to dock', threshold: null },
    NOON_MS,
  );
  const inScope = (of: SupplierId) => [agreed].filter(({ scope }) => scope?.includes(of));
  expect(marksOf(inScope(harbour))).toEqual([['lead times', 'agreed', 'term:lead']]);
  expect(marksOf(inScope(delta), delta)).toEqual([['lead times', 'unagreed', 'term:watch:lead time']]);
});

test.each(['preferred', 'variant', 'discouraged'] as const)(
  'a word the glossary knows as a %s form is left to its term',
  (use) => {
    const term = buildTerm({
      id: TermId.parse('lead'),
      labels: [{ text: 'lead times', lang: 'en', use }],
      scope: null,
    });
    expect(marksOf([term])).toEqual([['lead times', 'divergence', 'term:lead']]);
  },
);

test('a word is watched with its suppliers only', () => {
  const words = [watched('lead time', [delta])];
  expect(marksOf([], harbour, words)).toEqual([]);
  expect(marksOf([], delta, words)).toHaveLength(1);
});

test('the id in a span leads back to the watched word, that of a term to none', () => {
  expect(watchedBy(termOf(leadTime).id)).toBe('lead time');
  expect(watchedBy(TermId.parse('lead'))).toBeNull();
});
