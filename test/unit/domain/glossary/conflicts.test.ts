import { expect, test } from 'vitest';
import { conflictsOf, conflictsWith } from '../../../../lib/domain/glossary/conflicts.ts';
import type { Label, Term } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildTerm } from '../../builders.ts';
import { cpuMsOf } from '../../cpu-ms.ts';

const label = (text: string, use: Label['use'] = 'preferred'): Label => ({ text, lang: 'en', use });
const termOf = (id: string, labels: Label[], given: Partial<Term> = {}) =>
  buildTerm({ id: TermId.parse(id), labels, scope: null, ...given });
const brief = (terms: readonly Term[]) =>
  conflictsOf(terms).map(({ kind, term, other, text }) => `${term.id} ${kind} ${other.id}: ${text}`);

test('a suggestion must not be what another term advises against', () => {
  const batch = termOf('batch', [label('batch')]);
  const lot = termOf('lot', [label('lot'), label('Batches', 'discouraged')]);
  expect(brief([batch, lot])).toEqual(['batch suggests-discouraged lot: batch']);
  expect(brief([lot, batch])).toEqual(['batch suggests-discouraged lot: batch']);
});

test('nor what the term itself advises against', () => {
  expect(brief([termOf('lot', [label('lot'), label('lots', 'discouraged')])])).toEqual([
    'lot suggests-discouraged lot: lot',
  ]);
});

test('two terms with one form are named once, whatever the case or hyphen', () => {
  expect(brief([termOf('a', [label('lead time')]), termOf('b', [label('Lead-Time', 'variant')])])).toEqual([
    'a same-form b: lead time',
  ]);
});

test('a discouraged form inside a longer good one is no conflict', () => {
  expect(
    brief([
      termOf('a', [label('thermal gap pad')]),
      termOf('b', [label('pad'), label('gap pad', 'discouraged')]),
    ]),
  ).toEqual([]);
});

test('terms that never count in the same mail have none', () => {
  const scope = (id: string) => ({ scope: [SupplierId.parse(id)] });
  const ready = [label('ready')];
  expect(brief([termOf('a', ready, scope('harbour')), termOf('b', ready, scope('delta'))])).toEqual([]);
  expect(brief([termOf('a', ready), termOf('b', ready, scope('delta'))])).toEqual([]);
  expect(brief([termOf('a', ready), termOf('b', ready, { status: 'retired' })])).toEqual([]);
  expect(brief([termOf('a', ready, scope('delta')), termOf('b', ready, scope('delta'))])).toHaveLength(1);
});

test('seen from a term that is being edited, its stored self does not count', () => {
  const stored = termOf('a', [label('ready')]);
  const other = termOf('b', [label('done')]);
  expect(conflictsWith({ ...stored, labels: [label('done')] }, [stored, other])).toHaveLength(1);
  expect(conflictsWith(stored, [stored, other])).toEqual([]);
});

test('ten thousand terms are compared in seconds', () => {
  const terms = Array.from({ length: 10_000 }, (_, i) =>
    termOf(`t${i}`, [label(`word${i} gauge`), label(`part${i}`, 'discouraged')]),
  );
  expect(conflictsOf(terms)).toEqual([]);
  expect(cpuMsOf(() => conflictsOf(terms))).toBeLessThan(5_000);
});
