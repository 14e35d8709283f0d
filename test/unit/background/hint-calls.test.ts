import { expect, test } from 'vitest';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { buildEntry, buildReading, buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { buildMessage } from '../messaging/build-requests.ts';
import { ana, buildHandlers, card, li, mail, stranger } from './build-handlers.ts';

const DAY_MS = 86_400_000;
const warm =
  "Hi Ana,\n\nthanks for the call, that's great! We'll sort the pallets out and I've an idea how we could save a day.\n\nCheers,\nLi";
const formal =
  'Dear Ms Sample,\n\nPursuant to the aforementioned agreement, we hereby request confirmation of the outstanding quantities. Kindly be advised that the delivery in question shall be effected in accordance with the contractual provisions.\n\nYours faithfully,\nLi Wen';

/** The messages of one sender in order, a day apart, each judged as it is read. */
async function readInOrder(given: Awaited<ReturnType<typeof buildHandlers>>, texts: readonly string[]) {
  const replies = [];
  for (const [place, ownText] of texts.entries()) {
    replies.push(await given.handlers.judge({ message: messageOf(place, ownText) }, mail));
  }
  return replies.map((reply) => (reply.ok ? reply.value.spans.length : reply.error.kind));
}

const messageOf = (place: number, ownText: string) =>
  buildMessage({ messageKey: `m${place}`, sentAtMs: NOON_MS + place * DAY_MS, ownText });

const times = (n: number, text: string): string[] => Array.from({ length: n }, () => text);
const setSupplier = (db: ParlanceDatabase, given: object) => db.suppliers.put(buildSupplier(given));

test('a reading is stored once, without a word of the text', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.judge({ message: messageOf(0, warm) }, mail);
  const [stored] = await db.readings.toArray();
  await handlers.judge({ message: messageOf(0, warm) }, mail);
  expect(await db.readings.toArray()).toEqual([stored]);
  expect(stored).toMatchObject({ key: 'gmail:m0', supplierId: 'harbour', address: li });
  expect(JSON.stringify(stored)).not.toMatch(/pallets|Cheers/);
});

test('a message whose text changed is read again', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.judge({ message: messageOf(0, warm) }, mail);
  await handlers.judge({ message: messageOf(0, formal) }, mail);
  expect(await db.readings.count()).toBe(1);
});

test('a message without a lasting id is not stored', async () => {
  const { db, handlers } = await buildHandlers();
  const message = buildMessage({ messageKey: null, ownText: warm });
  expect(await handlers.judge({ message }, mail)).toEqual({ ok: true, value: { spans: [], markers: 0 } });
  expect(await db.readings.count()).toBe(0);
});

test('our own message is read with its scores, and nothing is said of it', async () => {
  const { db, handlers } = await buildHandlers();
  const message = buildMessage({
    sender: { name: 'Ana', address: ana },
    recipients: [
      { name: 'Li', address: li },
      { name: 'Somebody', address: stranger },
    ],
    ownText: 'Hello Li, could you please send me the certificates of the second lot by Friday? Thanks, Ana',
  });
  expect(await handlers.judge({ message }, mail)).toEqual({ ok: true, value: { spans: [], markers: 0 } });
  const [stored] = await db.readings.toArray();
  expect(stored).toMatchObject({ side: 'ours', address: ana, to: [li], supplierId: 'harbour' });
  expect(stored?.scores.formalityLengthFree).not.toBeNull();
  expect(stored?.acts?.asks).toBeGreaterThan(0);
});

test('a reading from before acts were read is taken again', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.judge({ message: messageOf(0, warm) }, mail);
  await db.readings.toCollection().modify((row: { acts?: unknown }) => {
    delete row.acts;
  });
  await handlers.judge({ message: messageOf(0, warm) }, mail);
  expect((await db.readings.toArray())[0]?.acts?.gives).toBe(1);
});

test('a message of ours from before those were scored is read again, once', async () => {
  const { db, handlers } = await buildHandlers();
  const message = buildMessage({ sender: { name: 'Ana', address: ana }, ownText: formal });
  await handlers.judge({ message: { ...message, recipients: [{ name: 'Li', address: li }] } }, mail);
  const scoreOf = async () => (await db.readings.toArray())[0]?.scores.formality;
  const before = await scoreOf();
  await db.readings.toCollection().modify((row: { scores: Record<string, unknown> }) => {
    for (const score of Object.keys(row.scores)) row.scores[score] = null;
  });
  await handlers.judge({ message: { ...message, recipients: [{ name: 'Li', address: li }] } }, mail);
  expect(before).not.toBeNull();
  expect(await scoreOf()).toBe(before);
});

test('a reading from before it was kept what is asked for is taken again', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.judge({ message: messageOf(0, question) }, mail);
  await db.readings.toCollection().modify((row: { askedFor?: unknown }) => {
    delete row.askedFor;
  });
  await handlers.judge({ message: messageOf(0, question) }, mail);
  expect((await db.readings.toArray())[0]?.askedFor).toHaveLength(1);
});

test('one odd message of a warm sender never raises a hint', async () => {
  const given = await buildHandlers();
  const spans = await readInOrder(given, [...times(12, warm), formal, ...times(3, warm)]);
  expect(spans.every((n) => n === 0)).toBe(true);
});

test('a sustained change shows its evidence in the messages it rests on', async () => {
  const given = await buildHandlers();
  const spans = await readInOrder(given, [...times(10, warm), ...times(3, formal)]);
  expect(spans.slice(0, 11).every((n) => n === 0)).toBe(true);
  expect(spans.at(-1)).toBeGreaterThan(0);
});

test('a dismissed hint shows no evidence any more', async () => {
  const given = await buildHandlers();
  await readInOrder(given, [...times(10, warm), ...times(3, formal)]);
  const hints = await given.handlers.hints({ message: messageOf(12, formal) }, card);
  if (!hints.ok) throw new Error(hints.error.kind);
  expect(hints.value.drifts.length).toBeGreaterThan(0);
  for (const { kind, recent } of hints.value.drifts) {
    const dismissal = {
      address: li,
      kind,
      reason: 'known-cause',
      context: '',
      readingKeys: [...recent.keys],
    };
    await given.handlers.dismissHint({ opId: kind as never, dismissal: dismissal as never }, card);
  }
  const reply = await given.handlers.judge({ message: messageOf(12, formal) }, mail);
  expect(reply).toEqual({ ok: true, value: { spans: [], markers: 0 } });
});

test.each([
  ['a transactional supplier', { tier: 'transactional' }],
  ['a supplier at a regulated distance', { distance: 'regulated' }],
  ['a supplier whose hints the user turned off', { hints: 'off' }],
])('nothing is read or hinted for %s', async (_, supplier) => {
  const given = await buildHandlers();
  await setSupplier(given.db, supplier);
  await readInOrder(given, [...times(10, warm), ...times(3, formal)]);
  expect(await given.db.readings.count()).toBe(0);
  const hints = await given.handlers.hints({ message: messageOf(12, formal) }, card);
  expect(hints).toMatchObject({
    ok: true,
    value: { hintsOn: false, reading: null, markers: [], phrases: [], drifts: [] },
  });
});

test('hints say how many readings there are and what was normal before the message', async () => {
  const given = await buildHandlers();
  await readInOrder(given, times(8, warm));
  const hints = await given.handlers.hints({ message: messageOf(6, warm) }, card);
  if (!hints.ok) throw new Error(hints.error.kind);
  expect(hints.value.n).toBe(8);
  expect(hints.value.baselines.map(({ n }) => n)).toEqual([6, 6, 6]);
  expect(hints.value.reading?.key).toBe('gmail:m6');
});

test('readings of one sender never count for another at the same supplier', async () => {
  const given = await buildHandlers();
  const omar = 'omar@harbour-castings.example.com' as never;
  await given.db.readings.bulkAdd(
    times(10, '').map((_, place) => buildReading({ key: `gmail:o${place}`, address: omar, sentAtMs: place })),
  );
  const hints = await given.handlers.hints({ message: messageOf(0, warm) }, card);
  expect(hints).toMatchObject({ ok: true, value: { n: 1, baselines: [], drifts: [] } });
});

const asking =
  'Hi Ana,\n\nthe castings left the yard this morning. Could you confirm the gate? We will send the papers tomorrow.\n\nLi';

/** The phrases in the hints of one message, in its words. */
async function phrasesIn(given: Awaited<ReturnType<typeof buildHandlers>>, parts: object) {
  const message = buildMessage({ ownText: asking, ...parts });
  const hints = await given.handlers.hints({ message }, card);
  if (!hints.ok) throw new Error(hints.error.kind);
  return hints.value.phrases.map(({ kind, start, end }) => [kind, message.ownText.slice(start, end)]);
}

test('hints hold what a message asks and promises', async () => {
  expect(await phrasesIn(await buildHandlers(), {})).toEqual([
    ['request', 'Could you confirm the gate?'],
    ['commitment', 'We will send the papers tomorrow.'],
  ]);
});

test('nothing is said to be asked or promised in other languages', async () => {
  const ownText = 'Bitte senden Sie uns die Papiere bis Freitag, damit wir die Teile prüfen können.';
  expect(await phrasesIn(await buildHandlers(), { ownText })).toEqual([]);
});

test('a short yes is a promise where it answers our wish, and a courtesy elsewhere', async () => {
  const given = await buildHandlers();
  const yes = { messageKey: 'm2', ownText: 'Yes, noted.', sentAtMs: NOON_MS + DAY_MS };
  expect(await phrasesIn(given, yes)).toEqual([]);
  const ownText = 'Hello Li, could you please send us the certificates by Friday? Thanks, Ana';
  const ours = { sender: { name: 'Ana', address: ana }, recipients: [{ name: 'Li', address: li }] };
  await given.handlers.judge(
    { message: buildMessage({ ...ours, messageKey: 'm1', sentAtMs: NOON_MS, ownText }) },
    mail,
  );
  expect(await phrasesIn(given, yes)).toEqual([['commitment', 'Yes, noted.']]);
});

test('phrases are not looked for when hints are off', async () => {
  const given = await buildHandlers();
  await setSupplier(given.db, { hints: 'off' });
  expect(await phrasesIn(given, {})).toEqual([]);
});

test('the card gets the terms of a message whether it is judged or not, and learns whose it is', async () => {
  const { db, handlers } = await buildHandlers();
  await db.terms.put(buildTerm());
  const ours = {
    sender: { name: 'Ana', address: ana },
    recipients: [{ name: 'Li', address: li }],
    ownText: 'Has it shipped?',
  };
  const terms = [{ start: 7, end: 14, kind: 'divergence', ref: 'term:shipped' }];
  expect(await handlers.hints({ message: buildMessage(ours) }, card)).toMatchObject({
    value: { isOurs: true, reading: null, terms },
  });
  await setSupplier(db, { hints: 'off' });
  expect(await handlers.hints({ message: buildMessage({ ownText: 'Has it shipped?' }) }, card)).toMatchObject(
    {
      value: { isOurs: false, hintsOn: false, terms },
    },
  );
});

test('a date that disagrees with the thread is shown with both places, until it is refused', async () => {
  const { handlers } = await buildHandlers();
  const ours = buildMessage({
    messageKey: 'm0',
    sender: { name: 'Ana', address: ana },
    recipients: [{ name: 'Li', address: li }],
    sentAtMs: NOON_MS,
    ownText: 'Hello Li, delivery is on 12 June as we said on the phone. Thanks, Ana',
  });
  await handlers.judge({ message: ours }, mail);
  const message = messageOf(1, 'Hello Ana, delivery is on 20 June and all is well here. Cheers, Li');
  const reply = await handlers.hints({ message }, card);
  if (!reply.ok) throw new Error(reply.error.kind);
  expect(reply.value.slips).toMatchObject([
    { about: 'delivery', value: '06-20', earlier: { value: '06-12', side: 'ours', sentAtMs: NOON_MS } },
  ]);
  const [proposal] = reply.value.proposals;
  expect(proposal).toMatchObject({ kind: 'anomaly' });
  await handlers.observe(
    {
      opId: 'op' as never,
      address: li,
      observation: {
        supplierId: buildSupplier().id,
        side: 'theirs',
        kind: 'anomaly',
        state: 'refused',
        source: {
          role: 'seen',
          thread: message.thread,
          messageKey: message.messageKey,
          quote: proposal?.quote ?? '',
        },
        note: '',
        atMs: NOON_MS,
        leadDays: null,
        outcome: null,
      },
    },
    card,
  );
  const again = await handlers.hints({ message }, card);
  expect(again).toMatchObject({ ok: true, value: { slips: [] } });
});

test('where hints are off, no number is held against another', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.judge({ message: messageOf(0, 'Delivery is on 12 June, as we said on the phone.') }, mail);
  await setSupplier(db, { distance: 'regulated' });
  const reply = await handlers.hints({ message: messageOf(1, 'Delivery is on 20 June, all is well.') }, card);
  expect(reply).toMatchObject({ ok: true, value: { slips: [] } });
});

const question = 'Could you send us the REACH declaration of the gaskets?';
const wanted = { kind: 'friction', quote: question };

test('what a sender asked for before is shown with its day, in another thread too, until the user refuses it', async () => {
  const { handlers } = await buildHandlers();
  await handlers.judge({ message: messageOf(0, `Hello Ana. ${question}`) }, mail);
  const message = {
    ...messageOf(30, question),
    thread: { ...messageOf(30, question).thread, threadKey: 'other' },
  };
  const reply = await handlers.hints({ message }, card);
  expect(reply).toMatchObject({
    ok: true,
    value: { repeats: [{ start: 0, askedAtMs: [NOON_MS] }], proposals: [wanted, { kind: 'ask' }] },
  });
  const source = { role: 'seen', thread: message.thread, messageKey: 'm30', quote: question } as const;
  const observation = { ...refused, kind: 'friction', source } as const;
  await handlers.observe({ opId: 'op' as never, address: li, observation }, card);
  const later = await handlers.hints({ message: messageOf(60, question) }, card);
  expect(later).toMatchObject({ ok: true, value: { repeats: [] } });
});

test('a question that the user noted counts as asked, and where hints are off nothing does', async () => {
  const { db, handlers } = await buildHandlers();
  await db.journal.add(buildEntry({ quote: question, messageKey: 'm0', createdAtMs: NOON_MS }));
  const message = messageOf(30, question);
  expect(await handlers.hints({ message }, card)).toMatchObject({
    value: { repeats: [{ askedAtMs: [NOON_MS] }] },
  });
  await setSupplier(db, { distance: 'regulated' });
  expect(await handlers.hints({ message }, card)).toMatchObject({ value: { repeats: [] } });
});

const refused = {
  supplierId: buildSupplier().id,
  side: 'theirs',
  state: 'refused',
  note: '',
  atMs: NOON_MS,
  leadDays: null,
  outcome: null,
} as const;
