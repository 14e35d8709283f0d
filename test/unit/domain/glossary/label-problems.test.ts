import { expect, test } from 'vitest';
import { labelProblems } from '../../../../lib/domain/glossary/label-problems.ts';
import type { Label, Term } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';

const label = (text: string, use: Label['use'] = 'preferred', lang = 'en'): Label => ({ text, lang, use });
const other = (given: Partial<Term>) => buildTerm({ id: TermId.parse('other'), ...given });
const kinds = (labels: Label[], others: readonly Term[] = [], given: Partial<Term> = {}) =>
  labelProblems(buildTerm({ labels, ...given }), others).map((problem) => problem?.kind ?? null);

test('good forms have no problem', () => {
  expect(
    kinds([label('shipped'), label('ship date', 'variant')], [other({ labels: [label('dock')] })]),
  ).toEqual([null, null]);
});

test('an empty form and a form said twice are named where they stand', () => {
  expect(kinds([label('shipped'), label(' '), label('Shipped', 'variant')])).toEqual([
    null,
    'empty',
    'repeated',
  ]);
});

test('the same word in another language is another form', () => {
  expect(kinds([label('Rest'), label('rest', 'variant', 'de')])).toEqual([null, null]);
});

test('a form of another term for the same supplier is taken, wherever capitals and hyphens stand', () => {
  const others = [other({ labels: [label('Lead-Time', 'variant')] })];
  expect(kinds([label('lead time')], others)).toEqual(['taken']);
  expect(labelProblems(buildTerm({ labels: [label('lead time')] }), others)[0]).toMatchObject({
    by: { id: 'other' },
  });
});

test('an inflection of it is taken, too', () => {
  expect(kinds([label('lead times')], [other({ labels: [label('lead time')] })])).toEqual(['taken']);
});

test('a term that recommends what it advises against is told so', () => {
  expect(kinds([label('lot'), label('lots', 'discouraged')])[0]).toBe('discouraged');
});

test('recommending what another term advises against is told', () => {
  expect(kinds([label('ASN')], [other({ labels: [label('ASN', 'discouraged')] })])).toEqual(['discouraged']);
});

test.each([
  ['another supplier', { scope: [SupplierId.parse('delta')] }],
  ['all suppliers, where this one goes first', { scope: null }],
  ['nobody any more', { status: 'retired' }],
] as const)('a term for %s is no rival', (_, given) => {
  expect(kinds([label('shipped')], [other(given as Partial<Term>)])).toEqual([null]);
});

test('two terms for all suppliers are rivals', () => {
  expect(kinds([label('shipped')], [other({ scope: null })], { scope: null })).toEqual(['taken']);
});

test('a term is not its own rival', () => {
  expect(kinds([label('shipped')], [buildTerm()])).toEqual([null]);
});
