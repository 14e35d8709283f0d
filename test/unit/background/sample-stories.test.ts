import { expect, test } from 'vitest';
import { createHandlers } from '../../../lib/background/create-handlers.ts';
import { readAddress } from '../../../lib/domain/message/address.ts';
import type { Correspondent, MessageOnPage } from '../../../lib/domain/message/message.ts';
import { sampleOwnAddress } from '../../../lib/storage/sample/sample-people.ts';
import { addSample } from '../../../lib/storage/sample-relationship.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import type { Mail, MailThread } from '../../hosts/mailbox/mailbox.ts';
import { sampleMailbox } from '../../hosts/mailbox/sample-mailbox.ts';
import { buildSupplier } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { freshDatabase } from '../storage/fresh-database.ts';
import { card, mail as mailTab } from './build-handlers.ts';

const person = ({ name, address }: Mail['from']): Correspondent => ({ name, address: readAddress(address) });

const onPage = (thread: MailThread, mail: Mail, position: number): MessageOnPage => ({
  thread: buildThread({ threadKey: thread.id, subject: thread.subject }),
  messageKey: mail.id,
  sender: person(mail.from),
  recipients: mail.to.map(person),
  sentAtMs: mail.sentAtMs,
  position,
  ownText: mail.ownText,
  truncated: false,
});

/** Reads every mail of one supplier's domain twice, as somebody does who opens each thread and then looks again. */
async function readMailOf(domain: string) {
  const db = freshDatabase();
  await addSample(db, sampleMailbox.todayMs);
  const handlers = createHandlers({ db, now: () => sampleMailbox.todayMs, onChanged: () => {} });
  const messages = sampleMailbox.threads
    .flatMap((thread) => thread.mails.map((mail, place) => onPage(thread, mail, place)))
    .filter(({ sender }) => sender.address?.endsWith(`@${domain}.example.com`))
    .toSorted((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0));
  for (const message of messages) await handlers.judge({ message }, mailTab);
  const evidence = [];
  for (const message of messages) {
    const reply = await handlers.judge({ message }, mailTab);
    if (reply.ok && reply.value.spans.length > 0) evidence.push({ message, spans: reply.value.spans });
  }
  return { db, messages, evidence };
}

test('silent drift over a year is shown in the last mails, with the words that show it', async () => {
  const { messages, evidence } = await readMailOf('delta-forgings');
  expect(evidence.length).toBeGreaterThan(0);
  const last = messages.slice(-3).map(({ messageKey }) => messageKey);
  expect(evidence.every(({ message }) => last.includes(message.messageKey))).toBe(true);
});

test('one bad week raises no hint', async () => {
  const { db, messages, evidence } = await readMailOf('orchid-plastics');
  expect(evidence).toEqual([]);
  expect(await db.readings.count()).toBe(messages.length);
});

test.each(['harbour-castings', 'bolts-depot', 'quiet-valves'])('%s raises no hint', async (domain) => {
  expect((await readMailOf(domain)).evidence).toEqual([]);
});

test('a commodity supplier and a sender nobody follows leave no reading', async () => {
  expect(await (await readMailOf('bolts-depot')).db.readings.count()).toBe(0);
  expect(await (await readMailOf('quiet-valves')).db.readings.count()).toBe(0);
});

test('order numbers that were mistyped are asked about, with the number before', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier({ domains: ['quiet-valves.example.com'] }));
  await settingsStore(db).addOwnAddress(sampleOwnAddress);
  const handlers = createHandlers({ db, now: () => sampleMailbox.todayMs, onChanged: () => {} });
  const messages = sampleMailbox.threads.flatMap((thread) =>
    thread.mails.map((mail, place) => onPage(thread, mail, place)),
  );
  for (const message of messages) await handlers.judge({ message }, mailTab);
  const slips = [];
  for (const message of messages) {
    const reply = await handlers.hints({ message }, card);
    if (reply.ok) slips.push(...reply.value.slips.map(({ value, earlier }) => [earlier.value, value]));
  }
  expect(slips).toEqual(
    expect.arrayContaining([
      ['6219', '6119'],
      ['6198', '6189'],
    ]),
  );
  expect(slips).toHaveLength(2);
});
