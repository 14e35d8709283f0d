import { expect, test } from 'vitest';
import { defaultChoice, writesOf } from '../../../../lib/domain/exchange/decide.ts';
import { writeOwnJson } from '../../../../lib/domain/exchange/own-json.ts';
import type { Term } from '../../../../lib/domain/glossary/term.ts';
import { SupplierId, TermId } from '../../../../lib/domain/ids.ts';
import { buildSupplier, buildTerm, NOON_MS } from '../../builders.ts';
import { previewOf } from './import-text.ts';

const shipped = buildTerm({ scope: null });
const kinds = (source: string, glossary = [shipped]) =>
  previewOf(source, { glossary }).compared.map(({ kind, reasons }) => [kind, ...reasons].join(' '));

test('a term is new, the same, changed or in conflict', () => {
  expect(kinds('term\nreceived\n')).toEqual(['new']);
  expect(kinds('term\nShipped\n')).toEqual(['same']);
  expect(kinds('term,definition\nshipped,received at our warehouse\n')).toEqual(['same']);
  expect(kinds('term,synonyms\nshipped,dispatched\n')).toEqual(['changed']);
  expect(kinds('term,definition\nshipped,left the gate\n')).toEqual(['conflict ours']);
});

test('a word for other suppliers is another term', () => {
  const harbour = buildTerm({ scope: [SupplierId.parse('harbour')] });
  const suppliers = [buildSupplier({ name: 'Harbour' })];
  const source = 'term,definition,supplier\nshipped,left the gate,Harbour\nshipped,left the gate,\n';
  const preview = previewOf(source, { glossary: [harbour], suppliers });
  expect(preview.compared.map(({ kind }) => kind)).toEqual(['conflict', 'new']);
});

test('a supplier nobody knows is asked about, and the term holds for nobody until then', () => {
  const source = 'term,supplier\nreceived,Acme\n';
  const preview = previewOf(source);
  expect(preview.unknownSuppliers).toEqual(['Acme']);
  expect(preview.compared[0]?.taken.scope).toEqual([]);
  const answered = previewOf(source, { answers: { suppliers: new Map([['Acme', null]]) } });
  expect(answered.compared[0]?.taken.scope).toBeNull();
});

test('a form that one side recommends and the other discourages is a conflict', () => {
  const ours = buildTerm({
    scope: null,
    labels: [
      { text: 'shipped', lang: 'en', use: 'preferred' },
      { text: 'sent', lang: 'en', use: 'discouraged' },
    ],
  });
  expect(kinds('term\nsent\n', [ours])).toEqual(['conflict discouraged-here']);
  expect(kinds('term,discouraged\ndispatched,shipped\n', [ours])).toEqual(['conflict discouraged-there']);
});

test('in a conflict ours stays unless the user says otherwise', () => {
  const { compared } = previewOf('term,definition\nshipped,left the gate\nreceived,x\n', {
    glossary: [shipped],
  });
  const nextId = () => TermId.parse('both');
  const by = (choice: 'ours' | 'theirs' | 'both') =>
    writesOf(compared, (index) => (index === 0 ? choice : 'ours'), nextId).map(({ before, after }) => [
      before?.id ?? null,
      after.id,
      after.ours?.text,
    ]);
  expect(compared.map(defaultChoice)).toEqual(['ours', 'theirs']);
  expect(by('ours')).toEqual([]);
  expect(by('theirs')).toEqual([['shipped', 'shipped', 'left the gate']]);
  expect(by('both')).toEqual([[null, 'both', 'left the gate']]);
});

test('taking a recommended form takes it from the discouraged ones of ours', () => {
  const ours = buildTerm({
    scope: null,
    labels: [
      { text: 'shipped', lang: 'en', use: 'preferred' },
      { text: 'sent', lang: 'en', use: 'discouraged' },
    ],
  });
  const { compared } = previewOf('term\nsent\n', { glossary: [ours] });
  const writes = writesOf(
    compared,
    () => 'theirs',
    () => TermId.parse('x'),
  );
  expect(writes.map(({ after }) => after.labels.map(({ text }) => text))).toEqual([['sent'], ['shipped']]);
});

test('two rows about one term add to it together, and contradict each other aloud', () => {
  const ours = buildTerm({
    scope: null,
    ours: null,
    labels: [
      { text: 'lead time', lang: 'en', use: 'preferred' },
      { text: 'LT', lang: 'en', use: 'variant' },
    ],
  });
  const rows = (second: string) =>
    previewOf(`term;synonyms;definition\nlead time;;days from order to dock\nLT;${second}\n`, {
      glossary: [ours],
    }).compared;
  const written = (compared: ReturnType<typeof rows>, first: 'ours' | 'theirs') =>
    writesOf(
      compared,
      (index) => (index === 0 ? first : 'theirs'),
      () => ours.id,
    ).map(({ before, after }) => [before, after.ours?.text, after.labels.map(({ text }) => text)]);
  const forms = ['lead time', 'LT', 'time to dock'];
  expect(written(rows('time to dock;'), 'theirs')).toEqual([[ours, 'days from order to dock', forms]]);
  expect(written(rows('time to dock;'), 'ours')).toEqual([[ours, undefined, forms]]);
  expect(rows(';weeks').map(({ kind, reasons }) => [kind, ...reasons])).toEqual([
    ['changed'],
    ['conflict', 'ours'],
  ]);
});

test('a file without a word about the status does not reopen what is agreed', () => {
  const agreed = buildTerm({
    scope: null,
    status: 'agreed',
    agreed: { text: 'at the dock', threshold: null },
  });
  expect(kinds('term,synonyms\nshipped,dispatched\n', [agreed])).toEqual(['changed']);
  expect(kinds('term,status\nshipped,disputed\n', [agreed])).toEqual(['conflict status']);
  expect(kinds('term,status\nshipped,agreed\n')).toEqual(['conflict status']);
});

test('our own file is compared whole, but for notes and places, without which it may have been made', () => {
  const suppliers = [buildSupplier()];
  const ours = buildTerm({ note: 'here', ladder: { name: 'defects', rank: 1 } });
  const without = (patch: Partial<Term>) => {
    const file = writeOwnJson([{ ...ours, ...patch }], suppliers, NOON_MS);
    const [one] = previewOf(file, { glossary: [ours], suppliers }).compared;
    return [one?.kind, one?.taken.ladder, one?.taken.note];
  };
  expect(without({ ladder: null })).toEqual(['changed', null, 'here']);
  expect(without({ note: '' })).toEqual(['same', ours.ladder, 'here']);
});

test('a term that stands twice in a file of ours is taken once, and the other is named', () => {
  const file = writeOwnJson([buildTerm({ scope: null }), buildTerm({ scope: null, note: 'x' })], [], NOON_MS);
  const { compared, problems } = previewOf(file);
  expect(compared.map(({ taken }) => taken.note)).toEqual(['']);
  expect(problems.map(({ place, kind, values }) => [place, kind, ...values])).toEqual([
    [2, 'repeats', 'shipped', '1'],
  ]);
});

test('definitions that the user calls agreed make agreed terms, also of those that are there', () => {
  const answers = { definitionSide: 'agreed' as const };
  const standing = (glossary: readonly Term[]) =>
    previewOf('term,definition\nshipped,left the gate\n', { glossary, answers }).compared.map(
      ({ kind, taken }) => [kind, taken.status, taken.agreed?.text, taken.agreedAtMs],
    );
  expect(standing([])).toEqual([['new', 'agreed', 'left the gate', null]]);
  const proposed = buildTerm({ scope: null, status: 'proposed' });
  expect(standing([proposed])).toEqual([['changed', 'agreed', 'left the gate', null]]);
  const agreed = { text: 'at the dock', threshold: null };
  const settled = buildTerm({ scope: null, status: 'agreed', agreed, agreedAtMs: NOON_MS });
  expect(standing([settled])).toEqual([['conflict', 'agreed', 'left the gate', null]]);
});

test('a row that says nothing about the status adds to one that does', () => {
  const rows = 'term,definition,synonyms,status\nscrap,thrown away,,agreed\nscrap,,waste,\n';
  const { compared, problems } = previewOf(rows);
  expect(problems).toEqual([]);
  expect(compared.map(({ taken }) => [taken.status, taken.labels.map(({ text }) => text)])).toEqual([
    ['agreed', ['scrap', 'waste']],
  ]);
});
