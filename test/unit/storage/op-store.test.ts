import { expect, test } from 'vitest';
import { err } from '../../../lib/domain/result.ts';
import { journalStore } from '../../../lib/storage/journal-store.ts';
import { opStore } from '../../../lib/storage/op-store.ts';
import { NOON_MS } from '../builders.ts';
import { buildNote } from './build-note.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

const DAY_MS = 86_400_000;

test('a change is carried out once, and a retry gets the first answer', async () => {
  const db = freshDatabase();
  const add = () => journalStore(db).add(buildNote(), NOON_MS);
  const first = await opStore(db).once('op', NOON_MS, add);
  const retry = await opStore(db).once('op', NOON_MS, add);
  expect(retry).toEqual(first);
  expect(await db.journal.count()).toBe(1);
});

test('two tries at the same moment are carried out once', async () => {
  const db = freshDatabase();
  const once = () => opStore(db).once('op', NOON_MS, () => journalStore(db).add(buildNote(), NOON_MS));
  const [first, second] = await Promise.all([once(), once()]);
  expect(second).toEqual(first);
  expect(await db.journal.count()).toBe(1);
});

test('a change that was refused can be tried again', async () => {
  const db = freshDatabase();
  await opStore(db).once('op', NOON_MS, () => Promise.resolve(err({ kind: 'gone' as const })));
  const again = await opStore(db).once('op', NOON_MS, () => journalStore(db).add(buildNote(), NOON_MS));
  expect(again.ok).toBe(true);
});

test('a change that throws half-way leaves neither the change nor its mark', async () => {
  const db = freshDatabase();
  const half = async () => {
    await journalStore(db).add(buildNote(), NOON_MS);
    throw new Error('half-way');
  };
  await expect(opStore(db).once('op', NOON_MS, half)).rejects.toThrow('half-way');
  expect(await db.journal.count()).toBe(0);
  expect(await db.doneOps.count()).toBe(0);
});

test('a change that does not fit on the disk says so, and leaves neither the change nor its mark', async () => {
  const db = freshDatabase();
  fillDisk(db, 'journal');
  const add = () => journalStore(db).add(buildNote(), NOON_MS);
  expect(await opStore(db).once('op', NOON_MS, add)).toEqual({ ok: false, error: { kind: 'no-space' } });
  expect(await db.doneOps.count()).toBe(0);
});

test('marks are forgotten after a day', async () => {
  const db = freshDatabase();
  await opStore(db).once('op', NOON_MS, () => journalStore(db).add(buildNote(), NOON_MS));
  await opStore(db).prune(NOON_MS + DAY_MS - 1);
  expect(await db.doneOps.count()).toBe(1);
  await opStore(db).prune(NOON_MS + DAY_MS + 1);
  expect(await db.doneOps.count()).toBe(0);
});
