import { expect, test } from 'vitest';
import { storageFailure } from '../../../lib/storage/change.ts';
import { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { openDatabase } from '../../../lib/storage/open-database.ts';
import { freshDatabase } from './fresh-database.ts';

test('a new database is opened', async () => {
  const opened = await openDatabase(crypto.randomUUID());
  expect(opened.ok).toBe(true);
});

test('a newer database is refused with a reason', async () => {
  const name = await newerDatabase();
  expect(await openDatabase(name)).toEqual({ ok: false, error: { kind: 'newer-database' } });
});

test('a query on a newer database fails with the same reason', async () => {
  const db = new ParlanceDatabase(await newerDatabase());
  const failure = await db.terms.toArray().catch(storageFailure);
  expect(failure).toEqual({ kind: 'newer-database' });
});

test('a newer database is left exactly as it was', async () => {
  const name = await newerDatabase();
  await openDatabase(name);
  const left = await openRaw(name);
  expect(left.version).toBe(990);
  expect([...left.objectStoreNames]).toEqual(['of-the-future']);
  const rows = await done(left.transaction('of-the-future').objectStore('of-the-future').getAll());
  expect(rows).toEqual([{ id: 'kept' }]);
  left.close();
});

test('an open database gives way to a newer version elsewhere', async () => {
  const db = freshDatabase();
  await db.open();
  const upgraded = await openRaw(db.name, 990);
  expect(upgraded.version).toBe(990);
  upgraded.close();
});

/** A database as a later version would leave it: another number, another shape. */
async function newerDatabase(): Promise<string> {
  const name = crypto.randomUUID();
  const db = await openRaw(name, 990);
  await done(db.transaction('of-the-future', 'readwrite').objectStore('of-the-future').add({ id: 'kept' }));
  db.close();
  return name;
}

function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('of-the-future', { keyPath: 'id' });
  });
  return done(request);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
  });
