import { expect, test } from 'vitest';
import { emptyRow } from '../../../lib/domain/charter/edit-charter.ts';
import { calendarDayAt } from '../../../lib/domain/language/day-input.ts';
import { sightingStore } from '../../../lib/storage/sighting-store.ts';
import { buildCharter, NOON_MS } from '../builders.ts';
import { buildMessage } from '../messaging/build-requests.ts';
import { buildHandlers, card, mail, stranger } from './build-handlers.ts';

const shipments = { ...emptyRow('s'), topic: 'Daily shipment update', channel: 'shared sheet' };

async function withCharter() {
  const { db, handlers } = await buildHandlers();
  const charter = buildCharter({ rows: [shipments, { ...emptyRow('q'), topic: 'Quality deviation' }] });
  await db.charters.add(charter);
  return { db, handlers, charter };
}
const update = (given = {}) => buildMessage({ ownText: 'The shipment update is attached.', ...given });

test('the card learns what the charter says about the topic of a message', async () => {
  const { handlers } = await withCharter();
  expect(await handlers.topics({ message: update() }, card)).toEqual({ ok: true, value: [shipments] });
});

test('without a charter there is nothing to say, and of a stranger nothing is read', async () => {
  const { handlers } = await buildHandlers();
  expect(await handlers.topics({ message: update() }, card)).toEqual({ ok: true, value: [] });
  const sender = { name: null, address: stranger };
  expect(await handlers.topics({ message: update({ sender }) }, card)).toMatchObject({ ok: false });
});

test('the day of a message about a row is kept once, however often the thread is opened', async () => {
  const { db, handlers, charter } = await withCharter();
  await handlers.judge({ message: update() }, mail);
  await handlers.judge({ message: update() }, mail);
  expect(await sightingStore(db).of(charter.id)).toEqual(new Map([['s', [calendarDayAt(NOON_MS)]]]));
});

test('a message without a known time leaves no day', async () => {
  const { db, handlers } = await withCharter();
  await handlers.judge({ message: update({ sentAtMs: null }) }, mail);
  expect(await db.sightings.count()).toBe(0);
});
