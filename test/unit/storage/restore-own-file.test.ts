import { expect, test } from 'vitest';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { ownFile } from '../../../lib/storage/own-file.ts';
import { MAX_OWN_FILE_BYTES, readOwnFile } from '../../../lib/storage/read-own-file.ts';
import { restoreOwnFile } from '../../../lib/storage/restore-own-file.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { buildCharter, buildEntry, buildReading, buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

async function filled(): Promise<ParlanceDatabase> {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.terms.add(buildTerm());
  await db.charters.add(buildCharter());
  await db.journal.add(buildEntry());
  return db;
}

const read = (db: ParlanceDatabase, text: string) => {
  const file = readOwnFile(db, text);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
};

const everything = async (db: ParlanceDatabase): Promise<unknown> => {
  const { tables } = JSON.parse(await ownFile(db, NOON_MS));
  return { ...tables, settings: [] };
};

test('what was saved comes back into an empty database as it was', async () => {
  const before = await filled();
  const after = freshDatabase();
  const file = read(after, await ownFile(before, NOON_MS));
  expect(await restoreOwnFile(after, file, 'merge')).toMatchObject({ ok: true, value: { left: 0 } });
  expect(await everything(after)).toEqual(await everything(before));
});

test('what a large glossary and the mail of years fill comes back', async () => {
  const db = freshDatabase();
  const empty = (await ownFile(db, NOON_MS)).length;
  await db.terms.add(buildTerm());
  await db.termVersions.add({ id: 'shipped@1', termId: buildTerm().id, term: buildTerm() } as never);
  const ofTerm = (await ownFile(db, NOON_MS)).length - empty;
  await db.readings.add(buildReading());
  const ofReading = (await ownFile(db, NOON_MS)).length - empty - ofTerm;
  expect(20_000 * ofTerm + 200_000 * ofReading).toBeLessThan(MAX_OWN_FILE_BYTES / 2);
});

test('a row that no longer parses is named, and kept as it is', async () => {
  const before = await filled();
  await before.terms.add({ ...buildTerm(), id: 'odd', status: 'from the future' } as never);
  const after = freshDatabase();
  const file = read(after, await ownFile(before, NOON_MS));
  expect(file.tables.find(({ name }) => name === 'terms')?.unreadable).toEqual([
    { key: 'odd', where: ['status'] },
  ]);
  await restoreOwnFile(after, file, 'replace');
  expect(await after.terms.get('odd')).toMatchObject({ status: 'from the future' });
});

test('adding what is missing leaves what is here, also where only one may be', async () => {
  const file = await ownFile(await filled(), NOON_MS);
  const db = freshDatabase();
  await db.terms.add(buildTerm({ note: 'newer' }));
  await db.charters.add(buildCharter({ id: 'another' as never }));
  const restored = await restoreOwnFile(db, read(db, file), 'merge');
  expect(restored).toMatchObject({ ok: true, value: { left: 2 } });
  expect((await db.terms.toArray()).map(({ note }) => note)).toEqual(['newer']);
  expect((await db.charters.toArray()).map(({ id }) => id)).toEqual(['another']);
  expect(await db.journal.count()).toBe(1);
});

test('of a charter that is left where its supplier has another, nothing is stored', async () => {
  const before = await filled();
  const { id: charterId } = buildCharter();
  await before.sightings.add({ id: `${charterId}:1`, charterId, rowId: '1', days: [20_605] });
  const db = freshDatabase();
  await db.charters.add(buildCharter({ id: 'another' as never }));
  const restored = await restoreOwnFile(db, read(db, await ownFile(before, NOON_MS)), 'merge');
  expect(restored).toMatchObject({ ok: true, value: { left: 2 } });
  expect(await db.sightings.count()).toBe(0);
});

test('replacing leaves nothing but what the file holds, and caches notice', async () => {
  const file = await ownFile(await filled(), NOON_MS);
  const db = freshDatabase();
  await db.terms.add(buildTerm({ id: 'other' as never }));
  const rev = await settingsStore(db).glossaryRev();
  await restoreOwnFile(db, read(db, file), 'replace');
  expect((await db.terms.toArray()).map(({ id }) => id)).toEqual(['shipped']);
  expect(await settingsStore(db).glossaryRev()).toBeGreaterThan(rev);
});

test('a full disk changes nothing', async () => {
  const file = await ownFile(await filled(), NOON_MS);
  const db = freshDatabase();
  fillDisk(db, 'journal');
  await db.terms.add(buildTerm({ id: 'other' as never }));
  expect(await restoreOwnFile(db, read(db, file), 'replace')).toEqual({
    ok: false,
    error: { kind: 'no-space' },
  });
  expect((await db.terms.toArray()).map(({ id }) => id)).toEqual(['other']);
});

test.each([
  ['no JSON', '{', 'not-own-file'],
  ['another file', '{"format":"parlance-glossary"}', 'not-own-file'],
  [
    'a later format',
    '{"format":"parlance-own-file","version":2,"schema":1,"madeAtMs":0,"tables":{}}',
    'newer-file',
  ],
  [
    'a later database',
    '{"format":"parlance-own-file","version":1,"schema":99,"madeAtMs":0,"tables":{}}',
    'newer-file',
  ],
])('%s is refused', async (_, text, kind) => {
  const db = freshDatabase();
  await db.open();
  expect(readOwnFile(db, text)).toEqual({ ok: false, error: { kind } });
});

test('rows without a key and tables nobody knows are counted, and a key can touch no prototype', () => {
  const db = freshDatabase();
  const text =
    '{"format":"parlance-own-file","version":1,"schema":1,"madeAtMs":0,"tables":{"terms":[{},null,{"__proto__":{"id":"x"}}],"dreams":[1,2],"__proto__":[]}}';
  const file = read(db, text);
  expect(file.tables.find(({ name }) => name === 'terms')).toMatchObject({ rows: [], homeless: 3 });
  expect(file.unknown).toContainEqual({ name: 'dreams', rows: 2 });
  expect(({} as Record<string, unknown>)['id']).toBeUndefined();
});
