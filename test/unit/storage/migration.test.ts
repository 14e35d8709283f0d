import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../lib/storage/open-database.ts';
import { unreadableRows } from '../../../lib/storage/unreadable-rows.ts';

/** Tables as the first version made them, and the rows it left: never changed afterwards. */
const version1 = {
  suppliers: 'id, *domains, *addresses',
  people: 'id, supplierId, *addresses',
  terms: 'id, *scope',
  charters: 'id, &supplierId',
  readings: 'key, [address+sentAtMs], supplierId, threadKey',
  dismissals: 'id, address',
  journal: 'id, supplierId, createdAtMs, thread.threadKey',
  doneOps: 'opId, atMs',
  settings: 'name',
};
const rowsOfVersion1: Record<string, readonly object[]> = JSON.parse(
  readFileSync(new URL('../../fixtures/database/version-1.json', import.meta.url), 'utf8'),
);

test('a database of the first version opens with every row kept and readable', async () => {
  const name = crypto.randomUUID();
  const old = new Dexie(name);
  old.version(1).stores(version1);
  for (const [table, rows] of Object.entries(rowsOfVersion1)) await old.table(table).bulkAdd([...rows]);
  old.close();

  const opened = await openDatabase(name);
  if (!opened.ok) throw new Error(opened.error.kind);
  for (const [table, rows] of Object.entries(rowsOfVersion1)) {
    expect(await opened.value.table(table).count()).toBe(rows.length);
  }
  expect(await unreadableRows(opened.value)).toEqual([]);
});
