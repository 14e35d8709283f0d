import { expect, test } from 'vitest';
import { Address } from '../../../lib/domain/message/address.ts';
import { type HistoryProgress, importHistory } from '../../../lib/history/import-history.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { readingStore } from '../../../lib/storage/reading-store.ts';
import { settingsStore } from '../../../lib/storage/settings-store.ts';
import { generateMail } from '../../bench/support/generate-mbox.ts';
import { buildReading, buildSupplier, NOON_MS } from '../builders.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

const shape = { words: 40, attachmentBytes: 400 };
const mbox = (messages: number): string =>
  Array.from({ length: messages }, (_, index) => generateMail(index, shape)).join('');

async function followed(given: Parameters<typeof buildSupplier>[0] = {}): Promise<ParlanceDatabase> {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier(given));
  await settingsStore(db).addOwnAddress(Address.parse('ana@buyer.example.com'));
  return db;
}

async function importText(
  db: ParlanceDatabase,
  texts: readonly string[],
  signal = new AbortController().signal,
) {
  const told: HistoryProgress[] = [];
  const ended = await importHistory(
    texts.map((text) => new Blob([text])),
    {
      db,
      nowMs: NOON_MS,
      signal,
      onProgress: (progress) => told.push(progress),
      pause: () => Promise.resolve(),
    },
  );
  if (!ended.ok) throw new Error(ended.error.kind);
  return { ...ended.value, told };
}

test('mail of followed senders and ours to them becomes readings, without a word of it', async () => {
  const db = await followed();
  expect(await importText(db, [mbox(9)])).toMatchObject({ kept: 9, passed: 0, unreadable: 0 });
  const stored = await db.readings.toArray();
  expect(stored.filter(({ side }) => side === 'ours')).toHaveLength(3);
  expect(stored[0]).toMatchObject({ host: 'file', readAtMs: NOON_MS });
  expect(JSON.stringify(stored)).not.toMatch(/looked at|quoted words|Sample <|Order 7/);
});

test('our mail answers in the thread that their mail began', async () => {
  const db = await followed();
  await importText(db, [mbox(3)]);
  const threads = new Set((await db.readings.toArray()).map(({ threadKey }) => threadKey));
  expect([...threads]).toEqual(['m0@harbour-castings.example.com']);
});

test('what nobody follows is passed over, and so are suppliers whose hints are off', async () => {
  const stranger = mbox(3).replaceAll('harbour-castings', 'elsewhere');
  expect(await importText(await followed(), [stranger])).toMatchObject({ kept: 0, passed: 3 });
  expect(await importText(await followed({ tier: 'transactional' }), [mbox(3)])).toMatchObject({
    kept: 0,
    passed: 3,
  });
});

test('what names no sender is not told as mail of somebody nobody follows', async () => {
  expect(await importText(await followed(), ['no mail at all'])).toMatchObject({ passed: 0, unsent: 1 });
});

test('the same file again adds nothing', async () => {
  const db = await followed();
  await importText(db, [mbox(5)]);
  expect(await importText(db, [mbox(5)])).toMatchObject({ kept: 0, known: 5 });
  expect(await db.readings.count()).toBe(5);
});

test('a mail that was read in the webmail is not read again from a file', async () => {
  const db = await followed();
  const li = Address.parse('li@harbour-castings.example.com');
  await db.readings.add(buildReading({ address: li, sentAtMs: Date.UTC(2021, 0, 4, 9) + 20_000 }));
  expect(await importText(db, [generateMail(0, shape)])).toMatchObject({ kept: 0, known: 1 });
});

test('a mail that is opened in the webmail takes the place of its reading from a file', async () => {
  const db = await followed();
  await importText(db, [generateMail(0, shape)]);
  await readingStore(db).keep(
    buildReading({ key: 'outlook:AAQk', host: 'outlook', sentAtMs: Date.UTC(2021, 0, 4, 9) }),
  );
  expect((await db.readings.toArray()).map(({ host }) => host)).toEqual(['outlook']);
});

test('a broken mail does not end the reading of the others', async () => {
  const db = await followed();
  const deep = Array.from(
    { length: 400 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}`,
  );
  const broken = `From a@x Mon\nFrom: li@harbour-castings.example.com\n${deep.join('\n')}\n\n`;
  expect(await importText(db, [broken + mbox(2)])).toMatchObject({ kept: 2, unreadable: 1 });
});

test('stopping keeps what was read so far', async () => {
  const db = await followed();
  const stop = new AbortController();
  const ended = await importHistory([new Blob([mbox(300)])], {
    db,
    nowMs: NOON_MS,
    signal: stop.signal,
    onProgress: () => stop.abort(),
    pause: () => Promise.resolve(),
  });
  expect(ended).toMatchObject({ ok: true, value: { kept: 100 } });
  expect(await db.readings.count()).toBe(100);
});

test('nothing is kept of a supplier that is removed while the file is read', async () => {
  const db = await followed();
  const ended = await importHistory([new Blob([mbox(20)])], {
    db,
    nowMs: NOON_MS,
    signal: new AbortController().signal,
    onProgress: () => {},
    pause: () => db.suppliers.clear(),
  });
  expect(ended).toMatchObject({ ok: true, value: { kept: 0 } });
  expect(await db.readings.count()).toBe(0);
});

test('progress is told and the page may draw before a batch is full', async () => {
  const db = await followed();
  const done: string[] = [];
  await importHistory([new Blob([mbox(40)])], {
    db,
    nowMs: NOON_MS,
    signal: new AbortController().signal,
    onProgress: ({ kept }) => done.push(`told ${kept}`),
    pause: async () => void done.push('pause'),
  });
  expect(done.filter((what) => what === 'pause').length).toBeGreaterThanOrEqual(3);
  expect(done.indexOf('pause')).toBeLessThan(done.indexOf('told 40'));
});

test('progress is told as bytes of all files', async () => {
  const { told } = await importText(await followed(), [mbox(150), mbox(2)]);
  expect(told.length).toBeGreaterThan(1);
  const last = told.at(-1);
  expect(last?.readBytes).toBe(last?.totalBytes);
});
