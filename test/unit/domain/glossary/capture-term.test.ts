import { expect, test } from 'vitest';
import {
  captured,
  isSameForm,
  similarTerms,
  type TermCapture,
  termWithForm,
} from '../../../../lib/domain/glossary/capture-term.ts';
import { EMPTY_THRESHOLD, nameOf, Term } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm, NOON_MS } from '../../builders.ts';
import { buildCapture } from '../../messaging/build-requests.ts';

const capture = (given: Partial<TermCapture> = {}, known: Term | null = null): Term =>
  captured({ capture: buildCapture(given), known, id: TermId.parse('new'), nowMs: NOON_MS });

test('a word alone becomes a proposed term with its quote and thread', () => {
  const term = capture();
  expect(Term.parse(term)).toEqual(term);
  expect(term).toMatchObject({
    id: 'new',
    labels: [{ text: 'hand-over', use: 'preferred' }],
    status: 'proposed',
    scope: ['harbour'],
    ours: null,
    theirs: null,
    sources: [{ role: 'seen', messageKey: 'm1', quote: 'Hand-over is at our gate.' }],
  });
});

test.each(['ours', 'theirs'] as const)('%s is stored as the meaning of that side', (whose) => {
  expect(capture({ whose, meaning: ' at the gate ' })[whose]).toEqual({
    text: 'at the gate',
    threshold: null,
  });
});

test('an agreed meaning is dated and its source is the sign-off', () => {
  expect(capture({ whose: 'agreed', meaning: 'at the dock' })).toMatchObject({
    status: 'agreed',
    agreed: { text: 'at the dock' },
    agreedAtMs: NOON_MS,
    sources: [{ role: 'sign-off' }],
  });
});

test('their meaning beside ours makes a proposed term a disputed one', () => {
  const known = buildTerm({ theirs: null, status: 'proposed' });
  expect(capture({ whose: 'theirs', meaning: 'at the gate' }, known).status).toBe('disputed');
});

test('what makes a meaning countable stays when its words are caught anew', () => {
  const known = buildTerm({ theirs: { text: 'old', threshold: { ...EMPTY_THRESHOLD, event: 'scan' } } });
  expect(capture({ whose: 'theirs', meaning: 'new' }, known).theirs).toMatchObject({
    text: 'new',
    threshold: { event: 'scan' },
  });
});

test('a variant is added to its term once', () => {
  const known = capture({ whose: 'variant', text: 'Ship-ped' }, buildTerm());
  expect(known.labels.map(({ text, use }) => [text, use])).toEqual([
    ['shipped', 'preferred'],
    ['Ship-ped', 'variant'],
  ]);
  expect(capture({ whose: 'variant', text: 'ship ped' }, known).labels).toHaveLength(2);
});

test('forms are the same whatever their capitals, hyphens and spaces', () => {
  expect(isSameForm('Lead-Time', ' lead  time ')).toBe(true);
  expect(isSameForm('lead time', 'lead times')).toBe(false);
});

test('a term of the supplier goes before one of all suppliers', () => {
  const all = buildTerm({ id: TermId.parse('all'), scope: null });
  const own = buildTerm({ scope: [SupplierId.parse('harbour')] });
  expect(termWithForm([all, own], 'Shipped')?.id).toBe('shipped');
  expect(termWithForm([all], 'received')).toBeNull();
});

test('similar terms share telling words, the most alike first', () => {
  const named = (name: string) =>
    buildTerm({ id: TermId.parse(name), labels: [{ text: name, lang: 'en', use: 'preferred' }] });
  const terms = ['delivery date', 'on-time delivery', 'lead time', 'scrap'].map(named);
  expect(similarTerms(terms, 'deliveries on the date', 5).map(nameOf)).toEqual([
    'delivery date',
    'on-time delivery',
  ]);
});
