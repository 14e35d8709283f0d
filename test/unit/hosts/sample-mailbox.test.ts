import { expect, test } from 'vitest';
import { judgeDrift } from '../../../lib/domain/hints/drift.ts';
import { readMessage } from '../../../lib/domain/hints/read-message.ts';
import type { Reading } from '../../../lib/domain/hints/reading.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { messageIds } from '../../hosts/gmail/ids.ts';
import type { Mail, Person } from '../../hosts/mailbox/mailbox.ts';
import { people } from '../../hosts/mailbox/people.ts';
import { sampleMailbox } from '../../hosts/mailbox/sample-mailbox.ts';
import { itemIdOf, suffixOf } from '../../hosts/outlook/ids.ts';

const mailsOf = (person: Person): Mail[] =>
  sampleMailbox.threads
    .flatMap(({ mails }) => mails)
    .filter(({ from }) => from === person)
    .toSorted((a, b) => a.sentAtMs - b.sentAtMs);

const readingOf = (mail: Mail): Reading => {
  const { language, scores, habits } = readMessage({ ownText: mail.ownText });
  return {
    key: `gmail:${mail.id}`,
    host: 'gmail',
    supplierId: SupplierId.parse('supplier'),
    address: Address.parse(mail.from.address),
    side: 'theirs',
    to: [],
    threadKey: null,
    position: 0,
    sentAtMs: mail.sentAtMs,
    readAtMs: sampleMailbox.todayMs,
    textHash: mail.id,
    language,
    scores,
    habits,
    acts: null,
    facts: [],
    askedFor: [],
  };
};

const kinds = ['formality', 'politeness', 'negativity'] as const;
const driftsAfter = (readings: readonly Reading[]) =>
  kinds.flatMap((kind) => judgeDrift(readings, [], kind) ?? []);

test('Delta drifts to formal over the year, and not before the summer', () => {
  const readings = mailsOf(people.marta).map(readingOf);
  expect(readings).toHaveLength(14);
  expect(driftsAfter(readings.slice(0, 9))).toEqual([]);
  expect(judgeDrift(readings, [], 'formality')).toMatchObject({ direction: 'up' });
});

test('one bad week at Orchid never raises a drift, at whatever message one stops reading', () => {
  const readings = mailsOf(people.sam).map(readingOf);
  for (const count of readings.keys()) expect(driftsAfter(readings.slice(0, count + 1))).toEqual([]);
});

test('every address is reserved for examples, and every mail is earlier than the day it is looked at', () => {
  const mails = sampleMailbox.threads.flatMap(({ mails }) => mails);
  const addresses = mails.flatMap(({ from, to, cc }) => [from, ...to, ...cc]).map(({ address }) => address);
  expect(addresses.filter((address) => !address.endsWith('.example.com'))).toEqual([]);
  expect(mails.filter(({ sentAtMs }) => !(sentAtMs < sampleMailbox.todayMs))).toEqual([]);
});

test('within a thread, mails are in order', () => {
  for (const { mails } of sampleMailbox.threads) {
    const times = mails.map(({ sentAtMs }) => sentAtMs);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }
});

test.each([
  ['gmail', (mail: Mail) => messageIds(mail).legacy],
  ['outlook', (mail: Mail) => suffixOf(itemIdOf(mail, 'business'))],
])('no two mails share what identifies them in %s', (_host, idOf) => {
  const ids = sampleMailbox.threads.flatMap(({ mails }) => mails.map(idOf));
  expect(new Set(ids).size).toBe(ids.length);
});
