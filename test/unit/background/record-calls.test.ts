import { expect, test } from 'vitest';
import { OpId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { journalStore } from '../../../lib/storage/journal-store.ts';
import { buildPerson, buildReading } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { buildNote } from '../storage/build-note.ts';
import { buildHandlers, card, li, stranger } from './build-handlers.ts';

const opId = OpId.parse('op');

test('a note is filed under the supplier and person of the sender it concerns', async () => {
  const { db, handlers } = await buildHandlers();
  await db.people.add(buildPerson());
  await handlers.addNote({ opId, note: buildNote(), address: li }, card);
  expect(await journalStore(db).recent(1)).toMatchObject([{ supplierId: 'harbour', personId: 'li' }]);
});

test('a note without a sender is filed under the supplier of its thread', async () => {
  const { db, handlers } = await buildHandlers();
  await db.readings.add(buildReading({ threadKey: 't1' }));
  await handlers.addNote({ opId, note: buildNote({ thread: buildThread() }) }, card);
  expect(await journalStore(db).recent(1)).toMatchObject([{ supplierId: 'harbour', personId: null }]);
});

test('a note about nobody we know is kept all the same', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.addNote({ opId, note: buildNote(), address: stranger }, card);
  expect(await journalStore(db).recent(1)).toMatchObject([{ supplierId: null, text: buildNote().text }]);
});

test('the answer to a note, which is kept for retries, holds none of its words', async () => {
  const { db, handlers } = await buildHandlers();
  const answer = await handlers.addNote({ opId, note: buildNote(), address: li }, card);
  expect(answer).toEqual({ ok: true, value: (await journalStore(db).recent(1))[0]?.id });
});

test('following a whole free-mail domain is refused as a request that makes no sense', async () => {
  const { handlers } = await buildHandlers();
  const sender = { name: 'Wei', address: Address.parse('wei@gmail.com') };
  const reply = await handlers.follow({ opId, sender, scope: 'domain', supplierId: null, ours: [] }, card);
  expect(reply).toEqual({ ok: false, error: { kind: 'malformed' } });
});
