import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EntryId } from '../../../../lib/domain/ids.ts';
import { entryFiles, supplierFiles } from '../../../../lib/domain/journal/entry-files.ts';
import { buildEntry, NOON_MS } from '../../builders.ts';
import { buildThread } from '../../messaging/build-requests.ts';

const names = {
  supplierOf: ({ supplierId }: { readonly supplierId: string | null }) =>
    supplierId === null ? null : 'Harbour Castings',
  personOf: () => null,
};
const nasty = 'yes: "no"\n--- # not a fence\n- *item*';
const entry = buildEntry({
  text: nasty,
  quote: 'shipped\non Friday',
  tags: ['call', 'a: b'],
  thread: buildThread({ subject: 'Order: "7" #urgent' }),
  ledger: { side: 'theirs', kind: 'deposit', weight: 2, reason: 'told us: early' },
  wordings: [{ text: 'before', atMs: NOON_MS }],
});

/** The values between the two fences at the beginning. */
const fieldsOf = (text: string): unknown => parse(/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '');

test('each entry is a file whose front matter reads back value for value', () => {
  const [file] = entryFiles([entry], names);
  expect(file?.name).toBe('2026-06-01_Harbour-Castings_yes-no.md');
  expect(fieldsOf(file?.text ?? '')).toEqual({
    id: 'entry',
    created: '2026-06-01T12:00:00.000Z',
    supplier: 'Harbour Castings',
    tags: ['call', 'a: b'],
    webmail: 'gmail',
    thread: 'Order: "7" #urgent',
    link: 'https://mail.google.com/mail/u/0/#inbox/t1',
    ledger_side: 'theirs',
    ledger_kind: 'deposit',
    ledger_weight: 2,
    ledger_reason: 'told us: early',
  });
  expect(file?.text).toContain(`> shipped\n> on Friday\n\n${nasty}\n\n`);
  expect(file?.text).toContain('> before');
});

test('two entries of one day with the same words get two names', () => {
  const files = entryFiles([buildEntry(), buildEntry({ id: EntryId.parse('2') })], names);
  expect(new Set(files.map(({ name }) => name)).size).toBe(2);
});

test('each supplier is a file with its entries', () => {
  const files = supplierFiles([entry, buildEntry(), buildEntry({ supplierId: null })], names, NOON_MS);
  expect(files.map(({ name }) => name)).toEqual([
    '2026-06-01_Harbour-Castings_Journal.md',
    '2026-06-01_No-supplier_Journal.md',
  ]);
  expect(fieldsOf(files[0]?.text ?? '')).toMatchObject({ supplier: 'Harbour Castings', entries: 2 });
  expect(files[0]?.text).toContain('## 2026-06-01T12:00:00.000Z\n\n*Order: "7" #urgent · #call · #a: b*');
});

test('an entry in the file of its supplier keeps its way back and its place on the account', () => {
  const [file] = supplierFiles([entry], names, NOON_MS);
  expect(parse(/```yaml\n(.*?)\n```/s.exec(file?.text ?? '')?.[1] ?? '')).toMatchObject({
    id: 'entry',
    link: 'https://mail.google.com/mail/u/0/#inbox/t1',
    ledger_side: 'theirs',
    ledger_kind: 'deposit',
    ledger_weight: 2,
    ledger_reason: 'told us: early',
  });
});

test('what a note explains and that its thread is gone stand in its front matter', () => {
  const entry = buildEntry({ explainsFromMs: NOON_MS, threadLostAtMs: NOON_MS });
  const [file] = entryFiles([entry, buildEntry()], { supplierOf: () => null, personOf: () => null });
  expect(file?.text).toContain('thread_lost: "2026-06-01T12:00:00.000Z"\n');
  expect(file?.text).toContain('explains_since: "2026-06-01T12:00:00.000Z"\n');
});
