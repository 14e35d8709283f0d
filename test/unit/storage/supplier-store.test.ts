import { expect, test } from 'vitest';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { peopleStore } from '../../../lib/storage/people-store.ts';
import { readingStore } from '../../../lib/storage/reading-store.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { sightingStore } from '../../../lib/storage/sighting-store.ts';
import { stopFollowing } from '../../../lib/storage/stop-following.ts';
import { supplierStore } from '../../../lib/storage/supplier-store.ts';
import {
  buildCharter,
  buildEntry,
  buildPerson,
  buildReading,
  buildSupplier,
  buildTerm,
  NOON_MS,
} from '../builders.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

const li = Address.parse('li@harbour-castings.example.com');
const ana = Address.parse('ana@buyer.example.com');
const follow = (given: object = {}) => ({
  sender: { name: 'Li Wen', address: li },
  scope: 'domain' as const,
  supplierId: null,
  ours: [],
  ...given,
});

test('following a sender makes a supplier with the domain and the sender as a person', async () => {
  const db = freshDatabase();
  const followed = await supplierStore(db).follow(follow(), NOON_MS);
  if (!followed.ok) throw new Error(followed.error.kind);
  expect(followed.value).toMatchObject({
    name: 'Harbour Castings',
    domains: ['harbour-castings.example.com'],
    addresses: [],
    sample: false,
  });
  const people = await peopleStore(db).of(followed.value.id);
  expect(people).toMatchObject([{ name: 'Li Wen', addresses: [li], side: 'theirs' }]);
});

test('following the same sender from two tabs makes one supplier', async () => {
  const db = freshDatabase();
  const store = supplierStore(db);
  const twice = [store.follow(follow(), NOON_MS), store.follow(follow(), NOON_MS)];
  const ids = (await Promise.all(twice)).map((followed) => followed.ok && followed.value.id);
  expect(ids[0]).toBe(ids[1]);
  expect(await store.all()).toHaveLength(1);
  expect(await db.people.count()).toBe(1);
});

test('a sender with an endless domain gets a name that can be read again', async () => {
  const db = freshDatabase();
  const endless = Address.parse(`li@${'a'.repeat(240)}.example.com`);
  const input = follow({ sender: { name: null, address: endless }, scope: 'address' });
  expect((await supplierStore(db).follow(input, NOON_MS)).ok).toBe(true);
  expect(await supplierStore(db).followedBy(endless)).not.toBeNull();
});

test('a supplier that is full takes nobody more and stays readable', async () => {
  const db = freshDatabase();
  const addresses = Array.from({ length: 200 }, (_, place) => Address.parse(`x${place}@gmail.com`));
  const full = buildSupplier({ addresses });
  await db.suppliers.add(full);
  const input = follow({ scope: 'address', supplierId: full.id });
  expect(await supplierStore(db).follow(input, NOON_MS)).toMatchObject({ error: { kind: 'not-followable' } });
  expect(await supplierStore(db).all()).toHaveLength(1);
});

test('following by address leaves everybody else at the domain unread', async () => {
  const db = freshDatabase();
  await supplierStore(db).follow(follow({ scope: 'address' }), NOON_MS);
  const store = supplierStore(db);
  expect((await store.followedBy(li))?.name).toBe('Harbour Castings');
  expect(await store.followedBy(Address.parse('omar@harbour-castings.example.com'))).toBeNull();
});

test('a followed domain does not reach its subdomains', async () => {
  const db = freshDatabase();
  await supplierStore(db).follow(follow(), NOON_MS);
  const store = supplierStore(db);
  expect(await store.followedBy(Address.parse('omar@harbour-castings.example.com'))).not.toBeNull();
  expect(await store.followedBy(Address.parse('x@news.harbour-castings.example.com'))).toBeNull();
});

test('a single followed address wins over a followed domain', async () => {
  const db = freshDatabase();
  await db.suppliers.bulkAdd([
    buildSupplier({ id: SupplierId.parse('a-by-domain') }),
    buildSupplier({ id: SupplierId.parse('b-by-address'), domains: [], addresses: [li] }),
  ]);
  expect((await supplierStore(db).followedBy(li))?.id).toBe('b-by-address');
});

test('a sender can be added to an existing supplier, once', async () => {
  const db = freshDatabase();
  const first = await supplierStore(db).follow(follow(), NOON_MS);
  if (!first.ok) throw new Error(first.error.kind);
  const sender = { name: 'Li Wen', address: Address.parse('li.wen@gmail.com') };
  const twice = { ...follow(), sender, scope: 'address' as const, supplierId: first.value.id };
  await supplierStore(db).follow(twice, NOON_MS);
  await supplierStore(db).follow(twice, NOON_MS);
  expect(await supplierStore(db).all()).toMatchObject([
    { domains: ['harbour-castings.example.com'], addresses: ['li.wen@gmail.com'] },
  ]);
  expect(await db.people.count()).toBe(2);
});

test.each([
  ['a sender without address', follow({ sender: { name: 'Li', address: null } })],
  ['a whole free-mail domain', follow({ sender: { name: 'Li', address: Address.parse('li@gmail.com') } })],
  ['an own address', follow({ sender: { name: 'Ana', address: ana }, ours: [ana] })],
])('%s can not be followed, and nothing is stored', async (_, input) => {
  const db = freshDatabase();
  expect(await supplierStore(db).follow(input, NOON_MS)).toEqual({
    ok: false,
    error: { kind: 'not-followable' },
  });
  expect(await db.suppliers.count()).toBe(0);
  expect(await settingsStore(db).ownAddresses()).toEqual([]);
});

test('following confirms own addresses on the same press, each once', async () => {
  const db = freshDatabase();
  await supplierStore(db).follow(follow({ ours: [ana, ana] }), NOON_MS);
  expect(await settingsStore(db).ownAddresses()).toEqual([ana]);
});

test('an own address that can not be read leaves the others ours', async () => {
  const db = freshDatabase();
  await db.settings.put({ name: 'ownAddresses', value: [ana, 'ana at home', 7] });
  expect(await settingsStore(db).ownAddresses()).toEqual([ana]);
});

test('a follow that fails half-way leaves nothing behind', async () => {
  const db = freshDatabase();
  fillDisk(db, 'people');
  expect(await supplierStore(db).follow(follow(), NOON_MS)).toEqual({
    ok: false,
    error: { kind: 'no-space' },
  });
  expect(await db.suppliers.count()).toBe(0);
});

test('removing a supplier takes what belongs to it and leaves the notes', async () => {
  const db = freshDatabase();
  const other = SupplierId.parse('other');
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  await db.charters.add(buildCharter());
  await db.readings.add(buildReading({ supplierId: SupplierId.parse('harbour') }));
  await db.journal.add(buildEntry({ supplierId: SupplierId.parse('harbour') }));
  await db.terms.add(buildTerm({ scope: [SupplierId.parse('harbour'), other] }));
  await stopFollowing(db, SupplierId.parse('harbour'));
  const counts = [db.suppliers, db.people, db.charters, db.readings].map((table) => table.count());
  expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  expect(await db.journal.count()).toBe(1);
  expect((await db.terms.toArray())[0]?.scope).toEqual([other]);
});

test('nothing is kept of a message that was being read when its supplier was removed', async () => {
  const db = freshDatabase();
  const charter = buildCharter();
  await db.suppliers.add(buildSupplier());
  await db.charters.add(charter);
  await stopFollowing(db, buildSupplier().id);
  expect(await readingStore(db).keep(buildReading())).toEqual({ ok: true, value: false });
  await sightingStore(db).see(charter, ['row'], 20_605);
  expect([await db.readings.count(), await db.sightings.count()]).toEqual([0, 0]);
});
