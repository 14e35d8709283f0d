import { describe, expect, test } from 'vitest';
import { annotateTerms, kindOfTerm } from '../../../../lib/domain/glossary/annotate-terms.ts';
import { checkTerms } from '../../../../lib/domain/glossary/check-terms.ts';
import { compileGlossary } from '../../../../lib/domain/glossary/compile-glossary.ts';
import type { Term } from '../../../../lib/domain/glossary/term.ts';
import { TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';

const meaning = (text: string) => ({ text, threshold: null });
const agreedTerm = buildTerm({
  id: TermId.parse('otd'),
  labels: [
    { text: 'on-time delivery', lang: 'en', use: 'preferred' },
    { text: 'on time', lang: 'en', use: 'discouraged' },
  ],
  agreed: meaning('received by the confirmed date'),
  status: 'agreed',
  scope: null,
});
const ready = (...terms: Term[]) => ({ terms, compiled: compileGlossary(terms, null) });

describe('how a term is drawn', () => {
  const ours = meaning('received');
  const theirs = meaning('handed over');
  test.each<[string, Partial<Term>]>([
    ['agreed', { ours, theirs, agreed: ours, status: 'agreed' }],
    ['divergence', { ours, theirs, agreed: null, status: 'proposed' }],
    ['divergence', { ours, theirs, agreed: ours, status: 'disputed' }],
    ['unagreed', { ours, theirs: null, agreed: null, status: 'proposed' }],
    ['unagreed', { ours, theirs: ours, agreed: null, status: 'proposed' }],
    ['unagreed', { ours, theirs, agreed: ours, status: 'proposed' }],
  ])('%s: %j', (kind, part) => {
    expect(kindOfTerm(buildTerm(part))).toBe(kind);
  });
});

test('in a message a discouraged form shows as the term itself', () => {
  expect(annotateTerms('It came on time.', ready(agreedTerm))).toEqual([
    { start: 8, end: 15, kind: 'agreed', ref: 'term:otd' },
  ]);
});

test('in a draft a discouraged form is pointed out', () => {
  expect(checkTerms('It came on time.', ready(agreedTerm))).toEqual([
    { start: 8, end: 15, kind: 'discouraged', ref: 'term:otd' },
  ]);
});

test('a discouraged form inside the preferred one stays silent', () => {
  expect(checkTerms('Our on time delivery is 91 %.', ready(agreedTerm)).map(({ kind }) => kind)).toEqual([
    'agreed',
  ]);
});
