import { expect, test } from 'vitest';
import { rungsOf } from '../../../lib/domain/glossary/ladder.ts';
import { isDivergence, nameOf } from '../../../lib/domain/glossary/term.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { hintsAreOn } from '../../../lib/domain/relationship/supplier.ts';
import { charterStore } from '../../../lib/storage/charter-store.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { doorsOf } from '../../../lib/storage/doors.ts';
import { sampleSuppliers } from '../../../lib/storage/sample/sample-ids.ts';
import { addSample, hasSample, removeSample } from '../../../lib/storage/sample-relationship.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { supplierStore } from '../../../lib/storage/supplier-store.ts';
import { termMuteStore } from '../../../lib/storage/term-mute-store.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { unreadableRows } from '../../../lib/storage/unreadable-rows.ts';
import { watchStore } from '../../../lib/storage/watch-store.ts';
import { buildEntry, buildReading, buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

const rowsOf = async (db: ParlanceDatabase) =>
  (await Promise.all(doorsOf(db).map(({ table }) => table.toArray()))).flat();

test('every row of the sample can be read, is marked as sample and is no reading', async () => {
  const db = freshDatabase();
  expect(await addSample(db, NOON_MS)).toEqual({ ok: true, value: true });
  expect(await unreadableRows(db)).toEqual([]);
  expect((await rowsOf(db)).every(({ sample }) => sample === true)).toBe(true);
  expect(await db.readings.count()).toBe(0);
});

test('the sample holds four suppliers, and hints are off for the commodity one only', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const suppliers = await supplierStore(db).all();
  expect(suppliers.map(({ name }) => name)).toEqual([
    'Bolts Depot (sample)',
    'Delta Forgings (sample)',
    'Harbour Castings (sample)',
    'Orchid Plastics (sample)',
  ]);
  expect(suppliers.filter((supplier) => !hintsAreOn(supplier)).map(({ id }) => id)).toEqual([
    sampleSuppliers.bolts,
  ]);
});

test('the only divergence of the sample is what "shipped" means to Harbour', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const divergent = (await termStore(db).all()).filter(isDivergence);
  expect(divergent.map(nameOf)).toEqual(['shipped']);
  expect(divergent[0]?.scope).toEqual([sampleSuppliers.harbour]);
});

test('nothing is agreed in the sample with anybody who is not in it', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const forEverybody = (await termStore(db).all()).filter(({ scope }) => scope === null);
  expect(forEverybody.filter(({ agreed, status }) => agreed !== null || status === 'agreed')).toEqual([]);
});

test('the charter of Harbour is full and names its owners', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const charter = await charterStore(db).of(sampleSuppliers.harbour);
  expect(charter?.rows.length).toBeGreaterThanOrEqual(6);
  expect(charter?.ladder.length).toBeGreaterThanOrEqual(3);
  expect(charter?.rows.find(({ topic }) => topic === 'Invoice query')?.owner).toBeNull();
  expect(charter?.rows.find(({ topic }) => topic === 'Forecast')?.owner).toEqual({
    side: 'ours',
    name: 'Ana Sample',
  });
});

test('faults stand on a ladder, and two words of Harbour are watched', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const rungs = rungsOf(await termStore(db).all(), 'Severity of a fault');
  expect(rungs.map(nameOf)).toEqual(['critical defect', 'major deviation', 'minor deviation']);
  const words = await watchStore(db).all();
  expect(words.map(({ scope }) => scope)).toEqual([[sampleSuppliers.harbour], [sampleSuppliers.harbour]]);
});

test('the history and the trash of sample terms, and where they were silenced, go with the sample', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const [first, second] = await termStore(db).all();
  if (first === undefined || second === undefined) throw new Error('no terms');
  await termStore(db).save({ ...first, note: 'changed' }, first.rev);
  await termStore(db).remove(second.id);
  for (const { id } of [first, second]) await termMuteStore(db).mute(id, { kind: 'everywhere' }, NOON_MS);
  await removeSample(db);
  const left = [db.termVersions, db.termTrash, db.termMutes].map((table) => table.count());
  expect(await Promise.all(left)).toEqual([0, 0, 0]);
});

test('adding the sample twice changes nothing', async () => {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  const before = await rowsOf(db);
  expect(await addSample(db, NOON_MS + 1)).toEqual({ ok: true, value: false });
  expect(await rowsOf(db)).toEqual(before);
});

test('one press removes the sample with its readings, and nothing of the user', async () => {
  const db = freshDatabase();
  const own = Address.parse('me@mine.example.com');
  const mine = buildSupplier({ id: 'mine' as never, sample: false });
  const note = buildEntry({ sample: false, supplierId: sampleSuppliers.harbour });
  await addSample(db, NOON_MS);
  await db.suppliers.add(mine);
  await db.terms.add(buildTerm({ sample: false, scope: null }));
  await db.journal.add(note);
  await db.readings.add(buildReading({ supplierId: sampleSuppliers.delta }));
  await settingsStore(db).addOwnAddress(own);
  await removeSample(db);
  expect(await hasSample(db)).toBe(false);
  expect(await rowsOf(db)).toEqual([mine, buildTerm({ sample: false, scope: null }), note]);
  expect(await settingsStore(db).ownAddresses()).toEqual([own]);
});

test('a sample that does not fit on the disk leaves nothing behind', async () => {
  const db = freshDatabase();
  fillDisk(db, 'charters');
  expect(await addSample(db, NOON_MS)).toEqual({ ok: false, error: { kind: 'no-space' } });
  expect(await rowsOf(db)).toEqual([]);
});
