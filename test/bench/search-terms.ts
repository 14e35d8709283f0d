import type { BrowserContext, Worker } from '@playwright/test';
import { fillTerms } from '../e2e/support/fill-terms.ts';
import { launch } from '../e2e/support/launch.ts';
import type { Measure } from './support/measure.ts';
import { frameRow, measureKeys, percentile, threadMs, untilIdle } from './support/time-keys.ts';

/** What is typed, key by key: words that are there, a slip, and one that is nowhere. */
const typed = ['lead time', 'delivery window', 'qualty', 'zzzz', 'ord'];
/** Finding in the workspace among 10,000 terms and among 100: main-thread time of each key until its list is drawn, and of the start. */
export async function benchSearch(): Promise<Measure[]> {
  const launched = await launch({ extension: true });
  try {
    const worker = launched.serviceWorker;
    if (worker === null) throw new Error('no extension');
    const few = await measureGlossary(launched.context, worker, 100);
    const many = await measureGlossary(launched.context, worker, 10_000);
    return [
      frameRow('search 10,000 terms, a key, median', percentile(many.keysMs, 0.5)),
      frameRow('search 10,000 terms, a key, p95', percentile(many.keysMs, 0.95)),
      frameRow('search 100 terms, a key, median', percentile(few.keysMs, 0.5)),
      frameRow('workspace with 10,000 terms until its list is there', many.startMs),
      frameRow('workspace with 100 terms until its list is there', few.startMs),
    ];
  } finally {
    await launched.close();
  }
}

async function measureGlossary(context: BrowserContext, worker: Worker, count: number) {
  await fillTerms(worker, count);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const origin = worker.url().replace(/\/[^/]*$/, '');
  await page.goto(`${origin}/options.html#/glossary`);
  await page.getByText(`${count} terms`).waitFor({ timeout: 120_000 });
  const startMs = await threadMs(session);
  await page.evaluate(untilIdle);
  const keysMs = await measureKeys(page, session, typed);
  await page.close();
  return { startMs, keysMs };
}
