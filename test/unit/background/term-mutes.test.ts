import { expect, test } from 'vitest';
import type { MutePlace } from '../../../lib/domain/glossary/term-mute.ts';
import { OpId, TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { buildMessage, buildThread } from '../messaging/build-requests.ts';
import { buildHandlers, card, li, mail } from './build-handlers.ts';

const termId = TermId.parse('shipped');
const request = (place: MutePlace, muted = true) => ({ opId: OpId.parse('op'), termId, place, muted });

async function marksIn(
  { handlers }: Awaited<ReturnType<typeof buildHandlers>>,
  given: Parameters<typeof buildMessage>[0] = {},
) {
  const message = buildMessage(given);
  const annotated = await handlers.annotate({ message }, mail);
  const onCard = await handlers.hints({ message }, card);
  const counts = [annotated.ok && annotated.value.spans.length, onCard.ok && onCard.value.terms.length];
  // The page and the card must never tell two stories.
  expect(counts[0]).toBe(counts[1]);
  return counts[0];
}

test('a term silenced in a thread is marked in others', async () => {
  const world = await buildHandlers();
  await world.handlers.setTermMute(request({ kind: 'thread', thread: buildThread() }), card);
  expect(await marksIn(world)).toBe(0);
  expect(await marksIn(world, { thread: buildThread({ threadKey: 't2' }) })).toBe(1);
});

test('a term silenced with a person is marked with others', async () => {
  const world = await buildHandlers();
  await world.handlers.setTermMute(request({ kind: 'person', address: li }), card);
  expect(await marksIn(world)).toBe(0);
  const omar = Address.parse('omar@harbour-castings.example.com');
  expect(await marksIn(world, { sender: { name: null, address: omar } })).toBe(1);
});

test('what was silenced everywhere speaks again when it is taken back, said once or twice', async () => {
  const world = await buildHandlers();
  await world.handlers.setTermMute(request({ kind: 'everywhere' }), card);
  await world.handlers.setTermMute(request({ kind: 'everywhere' }), card);
  expect(await marksIn(world)).toBe(0);
  expect(await world.handlers.setTermMute(request({ kind: 'everywhere' }, false), card)).toEqual({
    ok: true,
    value: null,
  });
  expect(await marksIn(world)).toBe(1);
});

test('a draft to the person or in the thread keeps silent too', async () => {
  const world = await buildHandlers();
  const draft = {
    thread: buildThread(),
    recipients: [{ name: null, address: li }],
    ownText: 'It was shipped.',
  };
  const marks = async () => {
    const reply = await world.handlers.annotateDraft({ draft }, mail);
    return reply.ok ? reply.value.spans.filter(({ ref }) => ref === 'term:shipped').length : null;
  };
  expect(await marks()).toBe(1);
  await world.handlers.setTermMute(request({ kind: 'person', address: li }), card);
  expect(await marks()).toBe(0);
});
