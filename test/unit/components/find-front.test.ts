// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findDivergences, findFront } from '../../../components/popup/find-front.ts';
import { TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { Correspondent } from '../../../lib/domain/message/message.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { buildCharter, buildPerson, buildSupplier, buildTerm } from '../builders.ts';
import { buildOpenPage } from './open-page.ts';
import { freshDatabase } from './show.tsx';

const li: Correspondent = { name: 'Li Wen', address: Address.parse('li@harbour-castings.example.com') };
const ines: Correspondent = { name: 'Ines Duarte', address: Address.parse('ines@quiet-valves.example.com') };
const ana = Address.parse('ana@buyer.example.com');

async function withHarbour() {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  return db;
}

test('the thread belongs to the first followed sender, with charter and people', async () => {
  const db = await withHarbour();
  await db.charters.add(buildCharter());
  await db.people.add(buildPerson());
  const front = await findFront(db, buildOpenPage({ senders: [ines, li] }));
  expect(front.overview).toMatchObject({
    supplier: { id: 'harbour' },
    charter: { version: 1 },
    people: [{ id: 'li' }],
  });
  expect(front.unfollowed).toEqual([ines]);
});

test('a supplier without a charter has none', async () => {
  const front = await findFront(await withHarbour(), buildOpenPage({ senders: [li] }));
  expect(front.overview?.charter).toBeNull();
});

test('nobody is offered to be followed who is us or has no address', async () => {
  const db = await withHarbour();
  const kofi = Address.parse('kofi@buyer.example.com');
  await settingsStore(db).addOwnAddress(kofi);
  const senders = [
    { name: 'Ana', address: ana },
    { name: 'Kofi', address: kofi },
    { name: 'Somebody', address: null },
  ];
  expect(await findFront(db, buildOpenPage({ account: ana, senders }))).toEqual({
    overview: null,
    unfollowed: [],
    unconfirmed: ana,
  });
});

test('a confirmed mailbox is not asked for again', async () => {
  const db = await withHarbour();
  await settingsStore(db).addOwnAddress(ana);
  expect((await findFront(db, buildOpenPage({ account: ana }))).unconfirmed).toBeNull();
});

test('divergences are those of the supplier, without agreed terms', async () => {
  const db = await withHarbour();
  const meaning = { text: 'at the dock', threshold: null };
  await db.terms.bulkAdd([
    buildTerm(),
    buildTerm({ id: TermId.parse('agreed'), agreed: meaning, status: 'agreed' }),
    buildTerm({ id: TermId.parse('elsewhere'), scope: [] }),
  ]);
  expect((await findDivergences(db, buildSupplier().id)).map((term) => term.id)).toEqual(['shipped']);
});
