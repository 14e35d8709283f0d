import { expect, test } from 'vitest';
import { termStore } from '../../../lib/storage/term-store.ts';
import { buildReading, buildSupplier, buildTerm } from '../builders.ts';
import { buildMessage, buildThread } from '../messaging/build-requests.ts';
import { ana, buildHandlers, li, mail, stranger } from './build-handlers.ts';

const from = (address: typeof li, given: object = {}) =>
  buildMessage({ sender: { name: null, address }, ...given });
const to = (address: typeof li) => [{ name: null, address }];
const notFollowed = { ok: false, error: { kind: 'not-followed' } };

test('senders answers who is followed and who is ours, and says nothing about the rest', async () => {
  const { handlers } = await buildHandlers();
  expect(await handlers.senders({ addresses: [li, ana, stranger] }, mail)).toEqual({
    ok: true,
    value: { followed: [li], ours: [ana] },
  });
});

test('terms in a followed message come back as places and kinds', async () => {
  const { handlers } = await buildHandlers();
  expect(await handlers.annotate({ message: from(li) }, mail)).toEqual({
    ok: true,
    value: { spans: [{ start: 17, end: 24, kind: 'divergence', ref: 'term:shipped' }] },
  });
});

test('a message of somebody nobody follows is not read', async () => {
  const { handlers } = await buildHandlers();
  expect(await handlers.annotate({ message: from(stranger) }, mail)).toEqual(notFollowed);
  expect(await handlers.judge({ message: from(stranger) }, mail)).toEqual(notFollowed);
});

test('a message of ours to a followed sender is read, to others it is not', async () => {
  const { handlers } = await buildHandlers();
  const ours = await handlers.annotate({ message: from(ana, { recipients: to(li) }) }, mail);
  expect(ours.ok && ours.value.spans).toHaveLength(1);
  const private_ = { message: from(ana, { recipients: to(stranger) }) };
  expect(await handlers.annotate(private_, mail)).toEqual(notFollowed);
});

test('where the page shows no recipients, the thread says whose message it is', async () => {
  const { db, handlers } = await buildHandlers();
  const message = from(ana, { recipients: null });
  expect(await handlers.annotate({ message }, mail)).toEqual(notFollowed);
  await db.readings.add(buildReading({ threadKey: 't1' }));
  const reply = await handlers.annotate({ message }, mail);
  expect(reply.ok && reply.value.spans).toHaveLength(1);
});

test('a draft to a followed sender is read, to others it is not', async () => {
  const { handlers } = await buildHandlers();
  const draft = { thread: buildThread(), recipients: to(li), ownText: 'Was it shipped?' };
  const reply = await handlers.annotateDraft({ draft }, mail);
  expect(reply.ok && reply.value.spans).toMatchObject([{ start: 7, end: 14 }]);
  const other = { draft: { ...draft, recipients: to(stranger) } };
  expect(await handlers.annotateDraft(other, mail)).toEqual(notFollowed);
});

test('a draft to somebody else is not read, though it stands in a followed thread', async () => {
  const { db, handlers } = await buildHandlers();
  await db.readings.add(buildReading({ threadKey: 't1' }));
  const draft = { thread: buildThread(), recipients: to(stranger), ownText: 'Was it shipped?' };
  expect(await handlers.annotateDraft({ draft }, mail)).toEqual(notFollowed);
  const unknown = { draft: { ...draft, recipients: [{ name: 'Li', address: null }] } };
  expect((await handlers.annotateDraft(unknown, mail)).ok).toBe(true);
});

test('a thread whose sender is no longer followed opens nothing', async () => {
  const { db, handlers } = await buildHandlers();
  await db.readings.add(buildReading({ threadKey: 't1' }));
  await db.suppliers.put(buildSupplier({ domains: [] }));
  const draft = { thread: buildThread(), recipients: [], ownText: 'Was it shipped?' };
  expect(await handlers.annotateDraft({ draft }, mail)).toEqual(notFollowed);
  expect(await handlers.annotate({ message: from(ana, { recipients: null }) }, mail)).toEqual(notFollowed);
});

test('a changed glossary is seen at the next message', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.annotate({ message: from(li) }, mail);
  await termStore(db).save(buildTerm({ status: 'retired' }), 0);
  expect(await handlers.annotate({ message: from(li) }, mail)).toEqual({ ok: true, value: { spans: [] } });
});
