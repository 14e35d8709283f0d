import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { launch } from '../e2e/support/launch.ts';
import { generateMail } from './support/generate-mbox.ts';
import type { Measure } from './support/measure.ts';
import { createClock } from './support/meter.ts';

/** As many mails as a busy relationship of some years holds. */
const MESSAGES = 3_000;
const SMALL = { words: 60, attachmentBytes: 4_000 };
/** A gigabyte: few mails with attachments that nobody reads. */
const BIG_MESSAGES = 1_000;
const BIG = { words: 60, attachmentBytes: 1_000_000 };
/** Memory is looked at so often. */
const LOOK_MS = 250;
/** A gigabyte takes a while on a slow machine. */
const LONGEST_MS = 600_000;

/**
 * Old mail through the built extension's own page, in seconds that pass: how fast, and how much memory the page's process
 * holds at most beside what it held before. Needs a built extension; the big file only with `isBig`.
 */
export async function benchHistoryInPage(isBig: boolean): Promise<Measure[]> {
  const small = await importInPage('small', MESSAGES, SMALL);
  const measures = [
    {
      measure: 'mails of a file into stored readings, in the page',
      ratio: MESSAGES / small.seconds,
      unit: 'mails a second',
    },
    { measure: '… of processor time', ratio: MESSAGES / small.cpuSeconds, unit: 'mails a second' },
    { measure: '… heap at most above its start', ratio: small.grewBytes / 1e6, unit: 'MB' },
  ];
  if (!isBig) return measures;
  const big = await importInPage('big', BIG_MESSAGES, BIG);
  return [
    ...measures,
    {
      measure: 'a mailbox of a gigabyte, in the page',
      ratio: big.fileBytes / 1e6 / big.seconds,
      unit: 'MB a second',
    },
    { measure: '… heap at most above its start', ratio: big.grewBytes / 1e6, unit: 'MB' },
    { measure: '… until it stops when cancelled halfway', ratio: big.stopMs, unit: 'ms' },
  ];
}

type Imported = {
  readonly seconds: number;
  /** Of the page's main thread: steady where others use the machine. */
  readonly cpuSeconds: number;
  readonly grewBytes: number;
  readonly fileBytes: number;
  /** How long a second import took to stop. */
  readonly stopMs: number;
};

async function importInPage(
  name: string,
  messages: number,
  shape: { readonly words: number; readonly attachmentBytes: number },
): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'parlance-history-'));
  const browser = await launch({ extension: true });
  try {
    const file = join(folder, `${name}.mbox`);
    const fileBytes = await writeMailbox(file, messages, shape);
    if (browser.serviceWorker === null) throw new Error('the extension did not start');
    await followSender(browser.serviceWorker);
    const page = await openHistory(browser.context, browser.serviceWorker);
    const heap = await watchHeap(page);
    const clock = await createClock(page);
    const cpuBefore = await clock.cpuMs();
    const from = performance.now();
    await page.setInputFiles('input[type=file]', file);
    await page.getByText('Read to the end.').waitFor({ timeout: LONGEST_MS });
    const seconds = (performance.now() - from) / 1_000;
    const cpuSeconds = ((await clock.cpuMs()) - cpuBefore) / 1_000;
    const grewBytes = await heap.end();
    await page.getByText(new RegExp(`${messages / 1_000},?000 readings kept`)).waitFor({ timeout: 1_000 });
    return { seconds, cpuSeconds, grewBytes, fileBytes, stopMs: await stopHalfway(page, file) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function writeMailbox(
  file: string,
  messages: number,
  shape: { readonly words: number; readonly attachmentBytes: number },
): Promise<number> {
  let bytes = 0;
  await pipeline(function* () {
    for (let index = 0; index < messages; index += 1) {
      const mail = generateMail(index, shape);
      bytes += mail.length;
      yield mail;
    }
  }, createWriteStream(file));
  return bytes;
}

/** Stores the supplier and our own address that the sample mail is about. */
const followSender = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('parlance');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const writing = database.transaction(['suppliers', 'settings'], 'readwrite');
    writing.objectStore('settings').put({ name: 'ownAddresses', value: ['ana@buyer.example.com'] });
    writing.objectStore('suppliers').put({
      id: 'bench',
      name: 'Harbour Castings',
      perspective: 'supplier',
      tier: 'preferred',
      distance: 'open',
      domains: ['harbour-castings.example.com'],
      addresses: [],
      multiLanguage: false,
      hints: null,
      sample: false,
      createdAtMs: 0,
      rev: 1,
    });
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('error', () => reject(writing.error));
    });
    database.close();
  });

async function openHistory(context: BrowserContext, worker: Worker): Promise<Page> {
  const page = await context.newPage();
  await page.goto(new URL('/options.html#/suppliers/history', worker.url()).href);
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  return page;
}

/** Looks at the heap of the page until `end`, which says how much it grew at most. */
async function watchHeap(page: Page) {
  const session = await page.context().newCDPSession(page);
  const used = async () => (await session.send('Runtime.getHeapUsage')).usedSize;
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const before = await used();
  let most = before;
  const looking = setInterval(async () => {
    most = Math.max(most, await used());
  }, LOOK_MS);
  return {
    async end() {
      clearInterval(looking);
      await session.detach();
      return most - before;
    },
  };
}

/** Imports again, presses Cancel once the bar has come halfway, and waits for the page to say that it stopped. */
async function stopHalfway(page: Page, file: string): Promise<number> {
  await page.setInputFiles('input[type=file]', file);
  await page.waitForFunction(
    () => {
      const bar = document.querySelector('progress');
      return bar !== null && bar.value > bar.max / 2;
    },
    null,
    { timeout: LONGEST_MS },
  );
  const from = performance.now();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('output p').waitFor();
  return performance.now() - from;
}
