import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import { openSavedPage } from '../contract/support/open-page.ts';
import { savedPages } from '../contract/support/saved-pages.ts';
import { openMail, openThread } from '../e2e/support/desk.ts';
import { serveHosts } from '../hosts/serve.ts';
import { withGeneratedThread, withThread } from './support/generate-mailbox.ts';
import type { GeneratedBody } from './support/generate-thread.ts';
import type { Measure } from './support/measure.ts';
import { createMeter } from './support/meter.ts';
import { BENCH_THREAD, openBenchMail, unfold } from './support/open-bench-thread.ts';
import { longestMs, traceOurTasks } from './support/trace-our-tasks.ts';
import { withPage } from './support/with-page.ts';

/** A saved thread of 24 messages, where somebody keeps it. */
const saved = {
  folder: join(import.meta.dirname, '../../../shared/webmail/fixtures/gmail'),
  file: 'InboxSDK__thread-2018-02-24-messages.html',
};

/** Threads that make a reader work long, as messages of a mailbox. */
const heavy: readonly {
  readonly name: string;
  readonly mailbox: () => ReturnType<typeof withThread>;
}[] = [
  { name: '300 messages', mailbox: () => withGeneratedThread(BENCH_THREAD, { messages: 300 }) },
  {
    name: 'a body of 5 MB',
    mailbox: () => withThread(BENCH_THREAD, [body(`<p>${'our order '.repeat(5e5)}</p>`)]),
  },
  {
    name: '10,000 nested elements',
    mailbox: () => withThread(BENCH_THREAD, [body(`${'<div>'.repeat(1e4)}our order${'</div>'.repeat(1e4)}`)]),
  },
];

const body = (own: string): GeneratedBody => ({ own, quotes: '' });

/** What reading costs: a thread of 24 messages against a bare pass over its text, and the longest task of the extension in heavy threads. */
export async function benchReading(): Promise<Measure[]> {
  const measures = [await withPage(readGenerated), ...(await withPage(readSaved))];
  for (const { name, mailbox } of heavy) measures.push(await longestTask(name, mailbox()));
  return measures;
}

async function readGenerated(page: Page): Promise<Measure> {
  const hosts = await serveHosts(page.context());
  const mailbox = withGeneratedThread(BENCH_THREAD, { messages: 24, wordsEach: 120, plantEach: 4 });
  await openMail(page.context(), hosts, 'gmail', { csp: false, mailbox, thread: BENCH_THREAD });
  return measureReading(page, 'look and read, generated thread of 24 messages');
}

async function readSaved(page: Page): Promise<Measure[]> {
  const thread = existsSync(saved.folder)
    ? savedPages(saved.folder).find(({ file }) => file === saved.file)
    : undefined;
  if (thread === undefined) return [];
  await openSavedPage(page, thread);
  return [await measureReading(page, 'look and read, saved thread of 24 messages')];
}

async function measureReading(page: Page, what: string): Promise<Measure> {
  await page.evaluate(await bundleInPage());
  await page.evaluate(defineWalk);
  const size = await page.evaluate(() => document.documentElement.outerHTML.length);
  const { cpuMs } = await createMeter(page);
  const walkMs = await cpuMs('bareWalk()');
  const readMs = await cpuMs('inPage.readOwnTexts()');
  const walkAgainMs = await cpuMs('bareWalk()');
  return {
    measure: `${what}, ${Math.round(size / 1_000)} kB`,
    ratio: (2 * readMs) / (walkMs + walkAgainMs),
    unit: 'walks',
  };
}

function defineWalk(): void {
  Object.assign(globalThis, {
    bareWalk() {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let length = 0;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        length += (node as Text).data.length;
      return length;
    },
  });
}

async function longestTask(name: string, mailbox: ReturnType<typeof withThread>): Promise<Measure> {
  const mail = await openBenchMail(true, mailbox);
  try {
    const tasks = await traceOurTasks(mail.clock.session, async () => {
      await openThread(mail.page, 'gmail', BENCH_THREAD);
      await unfold(mail);
    });
    return { measure: `longest task of the extension: ${name}`, ratio: longestMs(tasks), unit: 'ms' };
  } finally {
    await mail.close();
  }
}
