import { expect, test } from 'vitest';
import { ANY_TERM, findTerms } from '../../../../lib/domain/glossary/find-terms.ts';
import { nameOf } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';

const label = (text: string) => [{ text, lang: 'en', use: 'preferred' as const }];
const shipped = buildTerm();
const lead = buildTerm({ id: TermId.parse('lead'), labels: label('lead time'), theirs: null, scope: null });
const old = buildTerm({ id: TermId.parse('old'), labels: label('ASN'), theirs: null, status: 'retired' });
const names = (filter: Partial<typeof ANY_TERM>) =>
  findTerms([lead, old, shipped], { ...ANY_TERM, ...filter }).map(nameOf);

test('divergences come first and retired terms stay away', () => {
  expect(names({})).toEqual(['shipped', 'lead time']);
});

test('retired terms are found when asked for', () => {
  expect(names({ status: 'retired' })).toEqual(['ASN']);
  expect(names({ status: 'all' })).toHaveLength(3);
});

test('every word must occur in a label or a meaning, in any case', () => {
  expect(names({ text: 'CARRIER handed' })).toEqual(['shipped']);
  expect(names({ text: 'carrier time' })).toEqual([]);
});

test('a term for all suppliers holds for each', () => {
  expect(names({ supplierId: SupplierId.parse('delta') })).toEqual(['lead time']);
});

test('only divergences', () => {
  expect(names({ divergentOnly: true })).toEqual(['shipped']);
});
