import { expect, test } from 'vitest';
import { namedAmounts } from '../../../lib/domain/charter/named-amounts.ts';
import { OpId, TermId } from '../../../lib/domain/ids.ts';
import { readbackStore } from '../../../lib/storage/readback-store.ts';
import { buildSupplier, buildWatchWord, NOON_MS } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { buildHandlers, card, li, stranger } from './build-handlers.ts';

const ours = 'Does “shipped” mean all 1,500 pcs left your plant by 12 May?';

async function asking(given: object = {}) {
  const { db, handlers } = await buildHandlers();
  const request = {
    opId: OpId.parse('op'),
    ours,
    termIds: [],
    amounts: namedAmounts(ours),
    quote: 'We shipped on Friday.',
    thread: buildThread(),
    messageKey: 'm1',
    address: null,
    recipients: [{ name: 'Li Wen', address: li }],
    ...given,
  };
  return {
    db,
    reply: await handlers.askReadback(request, card),
    ask: () => handlers.askReadback(request, card),
  };
}

test('what was asked is kept as open with the terms, dates and quantities of its words', async () => {
  const { db, reply } = await asking();
  expect(reply).toEqual({ ok: true, value: null });
  expect(await readbackStore(db).of(buildSupplier().id)).toMatchObject([
    {
      ours,
      state: 'open',
      askedAtMs: NOON_MS,
      termIds: ['shipped'],
      amounts: [
        { kind: 'number', text: '1,500 pcs', value: '1500 pc' },
        { kind: 'date', text: '12 May', value: '05-12' },
      ],
      source: { messageKey: 'm1', quote: 'We shipped on Friday.' },
    },
  ]);
});

test('the same words asked twice are one readback until they are answered', async () => {
  const { db, ask } = await asking();
  await ask();
  expect(await db.readbacks.count()).toBe(1);
});

test('a message of theirs says whose readback it is, whoever else reads it', async () => {
  const { db } = await asking({ address: li, recipients: [{ name: null, address: stranger }] });
  expect(await db.readbacks.toArray()).toMatchObject([{ supplierId: 'harbour' }]);
});

test('without anybody who is followed nothing is kept, and the card is told', async () => {
  const { db, reply } = await asking({ thread: null, recipients: [{ name: null, address: stranger }] });
  expect(reply).toEqual({ ok: false, error: { kind: 'not-followed' } });
  expect(await db.readbacks.count()).toBe(0);
});

test('a watched word is no term and is not kept as one', async () => {
  const { db } = await asking({
    termIds: [TermId.parse(`watch:${buildWatchWord().id}`)],
    ours: 'And the rest?',
  });
  expect(await db.readbacks.toArray()).toMatchObject([{ termIds: [] }]);
});
