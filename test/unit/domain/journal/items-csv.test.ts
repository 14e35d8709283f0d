import { expect, test } from 'vitest';
import { SupplierId } from '../../../../lib/domain/ids.ts';
import type { Item } from '../../../../lib/domain/journal/item.ts';
import { writeItems } from '../../../../lib/domain/journal/items-csv.ts';
import { endOfDay, inState, newItem } from '../../../../lib/domain/journal/new-item.ts';
import { readItems } from '../../../../lib/domain/journal/read-items-csv.ts';
import { NOON_MS } from '../../builders.ts';

const suppliers = [{ id: SupplierId.parse('harbour'), name: 'Harbour Castings' }];
const start = { side: 'theirs', dueAtMs: endOfDay('2026-06-12'), source: null } as const;
const build = (kind: Parameters<typeof newItem>[2]['kind'], title: string) =>
  newItem(title, SupplierId.parse('harbour'), { ...start, kind, title }, NOON_MS);
const context = { suppliers, items: [], nowMs: NOON_MS, newId: () => 'fresh' };

test('items come back from their own file as they were', () => {
  const items = [
    build('commitment', '=HYPERLINK("x")'),
    inState(build('action', 'Send, the "drawing"\nagain'), 'done', NOON_MS),
    { ...build('escalation', 'Crack'), step: 'Quality', informalTried: 'a call', outcome: 'replaced' },
    { ...build('initiative', 'Wider crate'), gaveBack: '40 %', otherOwner: 'Li' },
    { ...build('constraint', 'One furnace only'), weChanged: 'Orders two weeks earlier' },
    inState(build('constraint', 'No night shift'), 'lifted', NOON_MS),
  ];
  const text = writeItems(items, suppliers);
  expect(text).toContain(`'=HYPERLINK`);
  expect(readItems(text, { ...context, items })).toEqual({ ok: true, value: items });
});

test('what a table has no room for stays with an idea that it changes', () => {
  const payback = { costAmount: 1_200, savedPerMonthAmount: 100, currency: 'EUR' };
  const before = { ...build('initiative', 'Wider crate'), payback };
  const text = `Id,Kind,What,Supplier\n${before.id},initiative,Wider crates,Harbour Castings\n`;
  expect(readItems(text, { ...context, items: [before as Item] })).toEqual({
    ok: true,
    value: [{ ...before, title: 'Wider crates' }],
  });
});

test('what we changed is named by its column when it is too long', () => {
  const text = `Kind,What,Supplier,What we changed\nconstraint,x,Harbour Castings,${'a'.repeat(1_001)}\n`;
  expect(readItems(text, context)).toMatchObject({
    error: { rows: [{ row: 2, letter: 'D', column: 'What we changed' }] },
  });
});

test('what belongs to the sample still belongs to it after a way through a file', () => {
  const items = [{ ...build('action', 'Call'), sample: true }];
  expect(readItems(writeItems(items, suppliers), { ...context, items })).toEqual({ ok: true, value: items });
});

test('a file with the needed columns in any order makes new items', () => {
  const text = 'What;Supplier;Kind;Due\nShip it;harbour castings;Commitment;2026-06-30\n';
  expect(readItems(text, context)).toMatchObject({
    ok: true,
    value: [{ id: 'fresh', title: 'Ship it', kind: 'commitment', state: 'open', owner: { side: 'theirs' } }],
  });
});

const bad = (row: number, letter: string, column: string, found: string) => ({
  row,
  line: row,
  letter,
  column,
  found,
  why: 'unreadable',
});

test('bad rows are named with row, column and what stands there, and nothing is taken', () => {
  const rows = [
    'Kind,What,Supplier,Due,State',
    'commitment,Fine,Harbour Castings,,',
    'promise,x,Harbour Castings,,',
    'action,x,Nobody,,',
    'action,x,Harbour Castings,31/02/2026,',
    'action,x,Harbour Castings,2026-02-31,',
    'action,x,Harbour Castings,,kept',
  ];
  expect(readItems(rows.join('\n'), context)).toEqual({
    ok: false,
    error: {
      kind: 'bad-rows',
      rows: [
        bad(3, 'A', 'Kind', 'promise'),
        bad(4, 'C', 'Supplier', 'Nobody'),
        bad(5, 'D', 'Due', '31/02/2026'),
        bad(6, 'D', 'Due', '2026-02-31'),
        bad(7, 'E', 'State', 'kept'),
      ],
    },
  });
});

test('a file without the needed columns says which are missing', () => {
  expect(readItems('Topic,Owner\na,b\n', context)).toEqual({
    ok: false,
    error: { kind: 'no-columns', missing: ['Kind', 'What', 'Supplier'] },
  });
});

test('a bad row is named by the line of text, too, where cells hold several', () => {
  const text = 'sep=;\nKind;What;Supplier\naction;"two\nlines";Harbour Castings\n\naction;x;Nobody\n';
  expect(readItems(text, context)).toMatchObject({
    ok: false,
    error: { rows: [{ row: 4, line: 6, letter: 'C', column: 'Supplier', found: 'Nobody' }] },
  });
});

test('a known item keeps what the file has no column for', () => {
  const before = {
    ...inState(build('commitment', 'Ship it'), 'kept', NOON_MS),
    note: 'as agreed',
    owner: { side: 'ours', name: 'Ana' } as const,
    rev: 3,
  };
  const text = `Id,Kind,What,Supplier\n${before.id},commitment,Ship it all,Harbour Castings\n`;
  expect(readItems(text, { ...context, items: [before] })).toEqual({
    ok: true,
    value: [{ ...before, title: 'Ship it all' }],
  });
});

test('an unknown item keeps its id, so that a file can be read twice; in one file it stands once', () => {
  const row = 'a1,action,Call,Harbour Castings\n';
  expect(readItems(`Id,Kind,What,Supplier\n${row}`, context)).toMatchObject({ value: [{ id: 'a1' }] });
  expect(readItems(`Id,Kind,What,Supplier\n${row}${row}`, context)).toMatchObject({
    error: { rows: [{ row: 3, letter: 'A', column: 'Id', found: 'a1', why: 'twice' }] },
  });
});

test('what concerns nobody but us, and suppliers of one name, come back as they were', () => {
  const twins = [...suppliers, { id: SupplierId.parse('other'), name: 'Harbour Castings' }];
  const items = [
    newItem('own', null, { ...start, kind: 'action', title: 'Call first' }, NOON_MS),
    newItem('twin', SupplierId.parse('other'), { ...start, kind: 'action', title: 'Call' }, NOON_MS),
  ];
  expect(readItems(writeItems(items, twins), { ...context, suppliers: twins, items })).toEqual({
    ok: true,
    value: items,
  });
});
