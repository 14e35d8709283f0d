import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { doorsOf } from '../../../lib/storage/doors.ts';
import { eraseEverything } from '../../../lib/storage/erase.ts';
import { journalStore } from '../../../lib/storage/journal-store.ts';
import { ownFile, ownFileName } from '../../../lib/storage/own-file.ts';
import { readingStore } from '../../../lib/storage/reading-store.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { countStored, storedTables } from '../../../lib/storage/stored.ts';
import { buildEntry, buildReading, buildSupplier, buildTerm, NOON_MS } from '../builders.ts';

const freshDb = () => new ParlanceDatabase(crypto.randomUUID());

test('every table of the user is counted', () => {
  const db = freshDb();
  expect([...storedTables].toSorted()).toEqual(
    doorsOf(db)
      .map(({ table }) => table.name)
      .toSorted(),
  );
});

test('counts hold rows that no longer parse', async () => {
  const db = freshDb();
  await db.terms.bulkAdd([buildTerm(), { ...buildTerm(), id: 'old', labels: 'gone' } as never]);
  expect(await countStored(db)).toMatchObject({ terms: 2, suppliers: 0 });
});

test('the own file holds every row, also private and unreadable ones', async () => {
  const db = freshDb();
  await db.journal.add(buildEntry());
  await db.terms.add({ id: 'old', future: true } as never);
  await db.doneOps.add({ opId: 'op', atMs: 0, reply: 'null' });
  const file = JSON.parse(await ownFile(db, NOON_MS));
  expect(file).toMatchObject({ format: 'parlance-own-file', version: 1, madeAtMs: NOON_MS });
  expect(file.tables.journal).toEqual([buildEntry()]);
  expect(file.tables.terms).toEqual([{ id: 'old', future: true }]);
  expect(file.tables).not.toHaveProperty('doneOps');
});

test('the own file is named after its day', () => {
  expect(ownFileName(NOON_MS)).toBe('2026-06-01_Parlance_Everything.json');
});

test('erasing leaves nothing but a newer glossary counter', async () => {
  const db = freshDb();
  await db.suppliers.add(buildSupplier());
  await db.journal.add(buildEntry());
  await db.settings.put({ name: 'glossaryRev', value: 4 });
  expect(await eraseEverything(db)).toEqual({ ok: true, value: null });
  expect(Object.values(await countStored(db)).every((count) => count === 0)).toBe(true);
  expect(await settingsStore(db).glossaryRev()).toBe(5);
  expect(await db.settings.count()).toBe(1);
});

test('a deleted note comes back as it was, under a rev of its own', async () => {
  const db = freshDb();
  const journal = journalStore(db);
  const added = await journal.add({ ...buildEntry(), tags: ['call'] }, NOON_MS);
  if (!added.ok) throw new Error('not stored');
  await journal.remove(added.value.id);
  await journal.restore(added.value);
  expect(await journal.byId(added.value.id)).toEqual({ ...added.value, rev: 2 });
});

test('readings of a supplier come oldest first, without undated ones', async () => {
  const db = freshDb();
  const readings = [
    buildReading({ key: 'b', sentAtMs: 2 }),
    buildReading({ key: 'x', sentAtMs: null }),
    buildReading({ key: 'a', sentAtMs: 1 }),
  ];
  await db.readings.bulkAdd(readings);
  const found = await readingStore(db).ofSupplier(buildSupplier().id);
  expect(found.map((reading) => reading.key)).toEqual(['a', 'b']);
});
