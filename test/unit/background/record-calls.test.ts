import { expect, test } from 'vitest';
import { OpId, TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { journalStore } from '../../../lib/storage/journal-store.ts';
import { buildPerson, buildReading, buildTerm } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { buildNote } from '../storage/build-note.ts';
import { buildHandlers, card, li, stranger } from './build-handlers.ts';

const opId = OpId.parse('op');

test('a term comes with the supplier it holds for, when there is only one', async () => {
  const { db, handlers } = await buildHandlers();
  expect(await handlers.term({ termId: buildTerm().id }, card)).toMatchObject({
    ok: true,
    value: { term: buildTerm(), supplier: { id: 'harbour' } },
  });
  await db.terms.put(buildTerm({ scope: null }));
  expect(await handlers.term({ termId: buildTerm().id }, card)).toMatchObject({ value: { supplier: null } });
});

test('a term that was deleted meanwhile is null', async () => {
  const { handlers } = await buildHandlers();
  expect(await handlers.term({ termId: TermId.parse('none') }, card)).toEqual({ ok: true, value: null });
});

test('a note is filed under the supplier and person of the sender it concerns', async () => {
  const { db, handlers } = await buildHandlers();
  await db.people.add(buildPerson());
  const note = await handlers.addNote({ opId, note: buildNote(), address: li }, card);
  expect(note).toMatchObject({ ok: true, value: { supplierId: 'harbour', personId: 'li' } });
});

test('a note without a sender is filed under the supplier of its thread', async () => {
  const { db, handlers } = await buildHandlers();
  await db.readings.add(buildReading({ threadKey: 't1' }));
  await handlers.addNote({ opId, note: buildNote({ thread: buildThread() }) }, card);
  expect(await journalStore(db).recent(1)).toMatchObject([{ supplierId: 'harbour', personId: null }]);
});

test('a note about nobody we know is kept all the same', async () => {
  const { handlers } = await buildHandlers();
  const note = await handlers.addNote({ opId, note: buildNote(), address: stranger }, card);
  expect(note).toMatchObject({ ok: true, value: { supplierId: null, text: buildNote().text } });
});

test('following a whole free-mail domain is refused as a request that makes no sense', async () => {
  const { handlers } = await buildHandlers();
  const sender = { name: 'Wei', address: Address.parse('wei@gmail.com') };
  const reply = await handlers.follow({ opId, sender, scope: 'domain', supplierId: null, ours: [] }, card);
  expect(reply).toEqual({ ok: false, error: { kind: 'malformed' } });
});
