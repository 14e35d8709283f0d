import { expect, test } from 'vitest';
import { OpId } from '../../../lib/domain/ids.ts';
import { buildPerson } from '../builders.ts';
import { buildMessage, buildRequests } from '../messaging/build-requests.ts';
import { ana, buildHandlers, card, li, stranger } from './build-handlers.ts';

const LONG =
  'We have read your drawing and we think that the wall is thick enough for the pressure that you need. ';
const warning = 'Please note that the pallets will be delayed until 12 June.';

async function hintsFor(message = buildMessage({ ownText: LONG + warning })) {
  const built = await buildHandlers();
  const reply = await built.handlers.hints({ message }, card);
  if (!reply.ok) throw new Error(reply.error.kind);
  return { ...built, hints: reply.value };
}

test('a warning is proposed as a heads-up', async () => {
  const { hints } = await hintsFor();
  expect(hints.proposals).toContainEqual({ kind: 'heads-up', quote: warning });
});

test('what was answered is not proposed again, and another answer replaces the first', async () => {
  const { db, handlers } = await hintsFor();
  await db.people.add(buildPerson());
  const { observe } = buildRequests();
  const quoted = { ...observe.observation, kind: 'heads-up' as const };
  const source = { role: 'seen' as const, thread: buildMessage().thread, messageKey: 'm1', quote: warning };
  for (const state of ['refused', 'confirmed'] as const) {
    const opId = OpId.parse(state);
    await handlers.observe({ ...observe, opId, observation: { ...quoted, source, state } }, card);
  }
  expect(await db.observations.toArray()).toMatchObject([{ state: 'confirmed', personId: 'li', rev: 2 }]);
  const again = await handlers.hints({ message: buildMessage({ ownText: LONG + warning }) }, card);
  expect(again.ok && again.value.proposals.map(({ quote }) => quote)).not.toContain(warning);
});

test('of our own message only what we promise and ask is read', async () => {
  const ownText = `${LONG}We will send the order by Friday.`;
  const sender = { name: 'Ana Sample', address: ana };
  const { hints } = await hintsFor(
    buildMessage({ ownText, sender, recipients: [{ name: 'Li Wen', address: li }] }),
  );
  expect(hints.isOurs).toBe(true);
  expect(hints.phrases.map(({ kind }) => kind)).toEqual(['commitment']);
});

test('a promise finds its supplier by who wrote it, and is refused when nobody follows them', async () => {
  const { db, handlers } = await buildHandlers();
  const request = { ...buildRequests().addItem, supplierId: null };
  expect(await handlers.addItem(request, card)).toMatchObject({ ok: true });
  expect(await db.items.toArray()).toMatchObject([{ supplierId: 'harbour', kind: 'commitment', rev: 1 }]);
  expect(await handlers.addItem({ ...request, address: stranger }, card)).toEqual({
    ok: false,
    error: { kind: 'not-followed' },
  });
});
