import { expect, test } from 'vitest';
import { SupplierId, TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { stopFollowing } from '../../../lib/storage/stop-following.ts';
import { termMuteStore } from '../../../lib/storage/term-mute-store.ts';
import { termTrash } from '../../../lib/storage/term-trash.ts';
import { buildReading, buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { fillDisk, freshDatabase } from './fresh-database.ts';

const termId = TermId.parse('shipped');

test('the places of one term are listed, latest first', async () => {
  const mutes = termMuteStore(freshDatabase());
  await mutes.mute(TermId.parse('other'), { kind: 'everywhere' }, NOON_MS);
  await mutes.mute(termId, { kind: 'everywhere' }, NOON_MS);
  const thread = { host: 'gmail', threadKey: 't', subject: null, url: 'https://mail.google.com/x' } as const;
  await mutes.mute(termId, { kind: 'thread', thread }, NOON_MS + 1);
  expect((await mutes.of(termId)).map(({ place }) => place.kind)).toEqual(['thread', 'everywhere']);
});

test('they survive the trash and go with the term for good', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm());
  await termMuteStore(db).mute(termId, { kind: 'everywhere' }, NOON_MS);
  await termTrash(db).put(termId, NOON_MS);
  expect(await termMuteStore(db).all()).toHaveLength(1);
  await termTrash(db).destroy(termId);
  expect(await termMuteStore(db).all()).toEqual([]);
});

test('a supplier that is deleted takes the places of its people and threads along', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.readings.add(buildReading({ threadKey: 't1' }));
  const li = Address.parse('li@harbour-castings.example.com');
  const marta = Address.parse('marta@delta-forgings.example.com');
  for (const address of [li, marta])
    await termMuteStore(db).mute(termId, { kind: 'person', address }, NOON_MS);
  for (const threadKey of ['t1', 't2'])
    await termMuteStore(db).mute(termId, { kind: 'thread', thread: buildThread({ threadKey }) }, NOON_MS);
  expect(await stopFollowing(db, SupplierId.parse('harbour'))).toMatchObject({ ok: true });
  const left = (await termMuteStore(db).all()).map(({ id }) => id);
  expect(left.toSorted()).toEqual([
    'shipped person marta@delta-forgings.example.com',
    'shipped thread gmail t2',
  ]);
});

test('a supplier that is deleted leaves those of ourselves and of whom another follows, though it read them', async () => {
  const db = freshDatabase();
  const li = Address.parse('li@harbour-castings.example.com');
  const marta = Address.parse('marta@delta-forgings.example.com');
  const ana = Address.parse('ana@buyer.example.com');
  await db.suppliers.bulkAdd([
    buildSupplier(),
    buildSupplier({ id: SupplierId.parse('delta'), domains: ['delta-forgings.example.com'] }),
  ]);
  await db.readings.bulkAdd([
    buildReading({ key: 'm1', side: 'ours', address: ana }),
    buildReading({ key: 'm2', address: marta }),
  ]);
  for (const address of [li, marta, ana])
    await termMuteStore(db).mute(termId, { kind: 'person', address }, NOON_MS);
  await stopFollowing(db, SupplierId.parse('harbour'));
  const left = (await termMuteStore(db).all()).map(({ id }) => id);
  expect(left.toSorted()).toEqual([`shipped person ${ana}`, `shipped person ${marta}`]);
});

test('a full disk is an answer', async () => {
  const db = freshDatabase();
  fillDisk(db, 'termMutes');
  expect(await termMuteStore(db).mute(termId, { kind: 'everywhere' }, NOON_MS)).toEqual({
    ok: false,
    error: { kind: 'no-space' },
  });
});
