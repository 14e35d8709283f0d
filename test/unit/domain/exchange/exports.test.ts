import { expect, test } from 'vitest';
import { chooseTerms } from '../../../../lib/domain/exchange/write/choose-terms.ts';
import { exportName, keeps } from '../../../../lib/domain/exchange/write/formats.ts';
import { writeCsv } from '../../../../lib/domain/exchange/write/write-csv.ts';
import { writeMarkdown } from '../../../../lib/domain/exchange/write/write-markdown.ts';
import { SupplierId } from '../../../../lib/domain/ids.ts';
import { buildTerm, NOON_MS } from '../../builders.ts';

const harbour = SupplierId.parse('harbour');
const delta = SupplierId.parse('delta');
const choice = { supplierId: null, agreedOnly: true, withPeople: false, withNotes: false };

test('only agreed terms are exported unless more is asked for', () => {
  const terms = [buildTerm({ status: 'agreed' }), buildTerm({ status: 'disputed' })];
  expect(chooseTerms(terms, choice)).toHaveLength(1);
  expect(chooseTerms(terms, { ...choice, agreedOnly: false })).toHaveLength(2);
});

test('an export for one supplier names no other', () => {
  const both = buildTerm({ status: 'agreed', scope: [delta, harbour] });
  const other = buildTerm({ status: 'agreed', scope: [delta] });
  const chosen = chooseTerms([both, other], { ...choice, supplierId: harbour });
  expect(chosen.map(({ scope }) => scope)).toEqual([[harbour]]);
});

test('where a term was seen names people, and stays here unless asked for', () => {
  const source = {
    role: 'seen' as const,
    thread: { host: 'gmail' as const, threadKey: null, subject: 'Re: Li', url: 'https://mail.google.com/' },
    messageKey: null,
    quote: 'Li wrote',
  };
  const terms = [buildTerm({ status: 'agreed', sources: [source] })];
  expect(JSON.stringify(chooseTerms(terms, choice))).not.toContain('Li');
  expect(JSON.stringify(chooseTerms(terms, { ...choice, withPeople: true }))).toContain('Li wrote');
});

test('a note for oneself stays here unless asked for', () => {
  const terms = [buildTerm({ status: 'agreed', note: 'we would give in' })];
  const notes = (withNotes: boolean) =>
    chooseTerms(terms, { ...choice, withPeople: true, withNotes }).map(({ note }) => note);
  expect([notes(false), notes(true)]).toEqual([[''], ['we would give in']]);
  expect(keeps('csv', 'note', choice)).toBe('lost');
});

test('no cell of an export is a formula', () => {
  const labels = ['=1+1', '+1', '-1', '@x', '＝1', "'=1"].map((text) => ({
    text,
    lang: 'en',
    use: 'preferred' as const,
  }));
  const csv = writeCsv(
    labels.map((label) => buildTerm({ labels: [label] })),
    [],
  );
  const cells = csv
    .split('\r\n')
    .slice(1, -1)
    .map((row) => row.split(',')[0]?.replaceAll(/^"|"$/g, ''));
  expect(cells.every((cell) => cell?.startsWith("'"))).toBe(true);
});

test('Markdown of a term is text whatever the term holds', () => {
  const words = {
    title: 'Glossary',
    our: 'Ours',
    their: 'Theirs',
    agreed: 'Agreed',
    status: 'Status',
    alsoWritten: 'Also',
    notWritten: 'Not',
    suppliers: 'For',
    note: 'Note',
    statusText: () => 'open',
  };
  const markdown = writeMarkdown(
    [buildTerm({ labels: [{ text: '[x](javascript:1)\n# y', lang: 'en', use: 'preferred' }] })],
    [],
    words,
  );
  expect(markdown).toContain('## \\[x\\]\\(javascript:1\\) \\# y');
});

test('a file is named after day, supplier and content', () => {
  expect(exportName('csv', 'Harbour Castings', NOON_MS)).toBe('2026-06-01_Harbour-Castings_Glossary.csv');
  expect(exportName('json', null, NOON_MS)).toBe('2026-06-01_All_Glossary.json');
});
