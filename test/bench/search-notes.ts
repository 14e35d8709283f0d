import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { launch } from '../e2e/support/launch.ts';
import { fillNotes } from './support/fill-notes.ts';
import type { Measure } from './support/measure.ts';
import {
  frameRow,
  measureKeys,
  percentile,
  threadMs,
  timed,
  untilDrawn,
  untilIdle,
} from './support/time-keys.ts';

/** What is typed, key by key: a word of many notes, one of few, one of none. */
const typed = ['invoice call', 'order 4711', 'zzzz', 'pal'];
/** Steps in which the list is scrolled, as with a wheel. */
const STEPS = 40;
const STEP_PX = 400;

/** The journal with 10,000 notes and with 100: main-thread time of each key, of each step of scrolling and of the start. */
export async function benchNotes(): Promise<Measure[]> {
  const launched = await launch({ extension: true });
  try {
    const worker = launched.serviceWorker;
    if (worker === null) throw new Error('no extension');
    const few = await measureJournal(launched.context, worker, 100);
    const many = await measureJournal(launched.context, worker, 10_000);
    return [
      frameRow('search 10,000 notes, a key, median', percentile(many.keysMs, 0.5)),
      frameRow('search 10,000 notes, a key, p95', percentile(many.keysMs, 0.95)),
      frameRow('search 100 notes, a key, median', percentile(few.keysMs, 0.5)),
      frameRow('scroll 10,000 notes, a step, median', percentile(many.stepsMs, 0.5)),
      frameRow('scroll 10,000 notes, a step, p95', percentile(many.stepsMs, 0.95)),
      frameRow('journal with 10,000 notes until its list is there', many.startMs),
      frameRow('journal with 100 notes until its list is there', few.startMs),
    ];
  } finally {
    await launched.close();
  }
}

async function measureJournal(context: BrowserContext, worker: Worker, count: number) {
  await fillNotes(worker, count);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const origin = worker.url().replace(/\/[^/]*$/, '');
  await page.goto(`${origin}/options.html#/journal`);
  await page.getByText(`${count} notes`, { exact: true }).waitFor({ timeout: 120_000 });
  const startMs = await threadMs(session);
  await page.evaluate(untilIdle);
  const keysMs = await measureKeys(page, session, typed);
  const stepsMs = await measureSteps(page, session);
  await page.close();
  return { startMs, keysMs, stepsMs };
}

async function measureSteps(page: Page, session: CDPSession): Promise<number[]> {
  const stepsMs: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    stepsMs.push(
      await timed(session, async () => {
        await page.evaluate((px) => scrollBy(0, px), STEP_PX);
        await page.evaluate(untilDrawn);
      }),
    );
  }
  return stepsMs;
}
