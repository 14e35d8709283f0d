import { expect, test } from 'vitest';
import type { DraftKind } from '../../../lib/domain/draft/draft-kind.ts';
import { OpId, PersonId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { buildCharter, buildPerson, buildReading, buildSupplier, NOON_MS } from '../builders.ts';
import { casualMails, formalDraft, plainDraft } from '../domain/draft/own-mail.ts';
import { buildMessage, buildThread } from '../messaging/build-requests.ts';
import { ana, buildHandlers, card, li, mail, stranger } from './build-handlers.ts';

const toLi = { thread: buildThread(), recipients: [{ name: null, address: li }] };
const text = 'Please send the list ASAP, and call us on 03/04/2026 at 17:00.';
const opId = OpId.parse('op');

type Built = Awaited<ReturnType<typeof buildHandlers>>;

const wordsMarked = async ({ handlers }: Built, ownText = text, draft = toLi) => {
  const reply = await handlers.annotateDraft({ draft: { ...draft, ownText } }, mail);
  if (!reply.ok) return reply.error.kind;
  return reply.value.spans.map(({ start, end }) => ownText.slice(start, end));
};

const putSupplier = (db: ParlanceDatabase, given: Parameters<typeof buildSupplier>[0]) =>
  db.suppliers.put(buildSupplier(given));

test('a draft to a followed sender is checked, one to somebody else is not', async () => {
  const built = await buildHandlers();
  expect(await wordsMarked(built)).toEqual(['ASAP', '03/04/2026']);
  const toStranger = { ...toLi, recipients: [{ name: null, address: stranger }] };
  expect(await wordsMarked(built, text, toStranger)).toBe('not-followed');
  expect(await built.handlers.advice({ draft: toStranger }, card)).toEqual({
    ok: false,
    error: { kind: 'not-followed' },
  });
});

test('the page learns the rule and the place, never a word', async () => {
  const { handlers } = await buildHandlers();
  const reply = await handlers.annotateDraft({ draft: { ...toLi, ownText: 'Reply ASAP.' } }, mail);
  expect(reply).toEqual({
    ok: true,
    value: { spans: [{ start: 6, end: 10, kind: 'advice', ref: 'advice:urgency/asap' }] },
  });
});

test('a term of the glossary goes before a wording at the same place', async () => {
  const built = await buildHandlers();
  expect(await wordsMarked(built, 'It must be shipped ASAP.')).toEqual(['shipped', 'ASAP']);
});

test('a time without a zone is marked for a reader whose clock shows another one', async () => {
  const built = await buildHandlers();
  await built.db.people.add(buildPerson({ timeZone: 'Pacific/Kiritimati' }));
  expect(await wordsMarked(built)).toEqual(['ASAP', '03/04/2026', '17:00']);
  const reply = await built.handlers.advice({ draft: toLi }, card);
  expect(reply).toMatchObject({ ok: true, value: { theirZone: 'Pacific/Kiritimati' } });
});

test('idioms are marked across languages, off-limits words where the supplier has some', async () => {
  const built = await buildHandlers();
  const draft = 'Please touch base about project Blue.';
  expect(await wordsMarked(built, draft)).toEqual([]);
  await putSupplier(built.db, { multiLanguage: true, boundaries: ['Project Blue'] });
  expect(await wordsMarked(built, draft)).toEqual(['touch base', 'project Blue']);
});

test('the card learns whom the charter names first', async () => {
  const { db, handlers } = await buildHandlers();
  const ask = () => handlers.advice({ draft: toLi }, card);
  expect(await ask()).toMatchObject({ ok: true, value: { firstStep: null } });
  const omar = Address.parse('omar@harbour-castings.example.com');
  await db.people.add(buildPerson({ id: PersonId.parse('omar'), name: 'Omar Diaz', addresses: [omar] }));
  await db.charters.add(
    buildCharter({
      ladder: [
        {
          title: 'Call the account manager',
          personId: PersonId.parse('omar'),
          contact: '',
          waitHours: 4,
          cases: '',
        },
        { title: 'Steering committee', personId: null, contact: 'board', waitHours: 0, cases: '' },
      ],
    }),
  );
  expect(await ask()).toMatchObject({
    ok: true,
    value: { firstStep: { title: 'Call the account manager', name: 'Omar Diaz', contact: omar } },
  });
});

test('a kind is put away in one thread and stays in the others', async () => {
  const built = await buildHandlers();
  await built.handlers.muteAdvice({ opId, kind: 'urgency', draft: toLi }, card);
  expect(await wordsMarked(built)).toEqual(['03/04/2026']);
  const other = { ...toLi, thread: buildThread({ threadKey: 't2' }) };
  expect(await wordsMarked(built, text, other)).toEqual(['ASAP', '03/04/2026']);
});

test('without a thread it is put away in every draft to the supplier', async () => {
  const built = await buildHandlers();
  await built.handlers.muteAdvice({ opId, kind: 'urgency', draft: { ...toLi, thread: null } }, card);
  expect(await wordsMarked(built)).toEqual(['03/04/2026']);
});

test.each<[DraftKind, string]>([
  ['urgency', 'Please reply ASAP.'],
  ['unsettled', 'It must be shipped.'],
])('the kind %s is switched off and on again', async (kind, draft) => {
  const built = await buildHandlers();
  const before = await wordsMarked(built, draft);
  expect(before).toHaveLength(1);
  await built.handlers.switchAdvice({ opId, kind, on: false }, card);
  expect(await wordsMarked(built, draft)).toEqual([]);
  await built.handlers.switchAdvice({ opId, kind, on: true }, card);
  expect(await wordsMarked(built, draft)).toEqual(before);
});

test('our own address among the recipients changes nothing', async () => {
  const built = await buildHandlers();
  const draft = { ...toLi, recipients: [{ name: null, address: ana }, ...toLi.recipients] };
  expect(await wordsMarked(built, text, draft)).toEqual(['ASAP', '03/04/2026']);
});

test('a greeting that is not our habit is marked once its check is on, against our own answers to them', async () => {
  const built = await buildHandlers();
  const { habits } = buildReading({});
  await built.db.readings.bulkAdd(
    Array.from({ length: 6 }, (_, place) =>
      buildReading({
        key: `gmail:o${place}`,
        address: ana,
        side: 'ours',
        position: 1,
        sentAtMs: place,
        habits: { ...habits, salutation: 1, signOff: 1 },
      }),
    ),
  );
  const draft = 'Dear Ms Wen,\n\nthe list is here.';
  expect(await wordsMarked(built, draft)).toEqual([]);
  await built.handlers.switchAdvice({ kind: 'formality', on: true, opId }, card);
  expect(await wordsMarked(built, draft)).toEqual(['Dear Ms Wen']);
  expect(await wordsMarked(built, draft, { ...toLi, thread: buildThread({ threadKey: null }) })).toEqual([]);
  const reply = await built.handlers.advice({ draft: toLi }, card);
  expect(reply).toMatchObject({ ok: true, value: { usual: { salutation: { rung: 1, hits: 6, of: 6 } } } });
});

/** Our own casual messages to Li, as they are read when a thread is opened. */
async function withOwnMail(): Promise<Built> {
  const built = await buildHandlers();
  for (const [place, ownText] of casualMails.entries()) {
    const message = buildMessage({
      messageKey: `o${place}`,
      sender: { name: 'Ana', address: ana },
      recipients: [{ name: 'Li', address: li }],
      sentAtMs: NOON_MS - place,
      ownText,
    });
    await built.handlers.judge({ message }, mail);
  }
  return built;
}

test('a draft that is markedly more formal than our own mail to them is marked in at most three of its words', async () => {
  const built = await withOwnMail();
  const words = await wordsMarked(built, formalDraft);
  expect(words).toHaveLength(3);
  expect(words).toEqual(expect.arrayContaining(['Dear Mr', 'Further to', 'kindly']));
  expect(await wordsMarked(built, plainDraft)).toEqual([]);
});

test('with less own mail, or with the check switched off or put away, no tone is marked', async () => {
  const built = await withOwnMail();
  await built.handlers.switchAdvice({ opId, kind: 'more-formal', on: false }, card);
  expect(await wordsMarked(built, formalDraft)).toEqual([]);
  await built.handlers.switchAdvice({ opId, kind: 'more-formal', on: true }, card);
  await built.handlers.muteAdvice({ opId, kind: 'more-formal', draft: toLi }, card);
  expect(await wordsMarked(built, formalDraft)).toEqual([]);
  const elsewhere = { ...toLi, thread: buildThread({ threadKey: 't2' }) };
  expect(await wordsMarked(built, formalDraft, elsewhere)).toHaveLength(3);
  await built.db.readings.delete('gmail:o0');
  await built.db.readings.delete('gmail:o1');
  expect(await wordsMarked(built, formalDraft, elsewhere)).toEqual([]);
});

test('a word that says more keeps its own mark, and the tone takes another', async () => {
  const built = await withOwnMail();
  const urgent = formalDraft.replace('kindly', 'ASAP kindly');
  const words = await wordsMarked(built, urgent);
  expect(words).toContain('ASAP');
  expect(words).toHaveLength(4);
});

test('the card learns what makes the draft more formal only where it hands over the text', async () => {
  const { handlers } = await withOwnMail();
  expect(await handlers.advice({ draft: toLi }, card)).toMatchObject({ ok: true, value: { shift: null } });
  const reply = await handlers.advice({ draft: toLi, ownText: formalDraft }, card);
  expect(reply).toMatchObject({ ok: true, value: { shift: { n: 6, toThem: true } } });
});
