import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { CharterId, SupplierId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { firstLook } from '../../../lib/storage/first-look.ts';
import { buildCharter, buildSupplier } from '../builders.ts';

const li = Address.parse('li@harbour-castings.example.com');
const ines = Address.parse('ines@quiet-valves.example.com');

async function withHarbour(): Promise<ParlanceDatabase> {
  const db = new ParlanceDatabase(crypto.randomUUID());
  await db.suppliers.add(buildSupplier());
  await db.charters.add(buildCharter());
  return db;
}

test('it reads what the stores wrote: the first followed supplier and its charter', async () => {
  const db = await withHarbour();
  expect(await firstLook([ines, li], db.name)).toEqual({
    supplier: buildSupplier(),
    charter: buildCharter(),
  });
});

test('a followed address wins over a followed domain', async () => {
  const db = await withHarbour();
  const own = buildSupplier({ id: SupplierId.parse('li-alone'), domains: [], addresses: [li] });
  await db.suppliers.add(own);
  expect(await firstLook([li], db.name)).toEqual({ supplier: own, charter: null });
});

test('the charter is that of the supplier', async () => {
  const db = await withHarbour();
  await db.charters.add(
    buildCharter({ id: CharterId.parse('other'), supplierId: SupplierId.parse('other'), version: 7 }),
  );
  expect((await firstLook([li], db.name))?.charter?.version).toBe(1);
});

test('a sender nobody follows gives nothing', async () => {
  expect(await firstLook([ines], (await withHarbour()).name)).toBeNull();
});

test('without a database it gives nothing and makes none', async () => {
  const name = crypto.randomUUID();
  expect(await firstLook([li], name)).toBeNull();
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
});

test('a database of another version is left alone', async () => {
  const db = await withHarbour();
  db.close();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(db.name, 990);
    request.onsuccess = () => resolve(request.result);
  });
  newer.close();
  expect(await firstLook([li], db.name)).toBeNull();
});

test('a row that no longer parses is no first look', async () => {
  const db = await withHarbour();
  await db.suppliers.update('harbour', { tier: 'unheard-of' as never });
  expect(await firstLook([li], db.name)).toBeNull();
});
