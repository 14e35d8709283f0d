import type { CDPSession, Page } from '@playwright/test';
import type { Measure } from './measure.ts';

/** Longest a key may keep the main thread, so that the next frame is not late. */
const FRAME_MS = 16;

/** A time as a row of the table. */
export const frameRow = (measure: string, ms: number): Measure => ({
  measure,
  ratio: ms / FRAME_MS,
  unit: `frames of ${FRAME_MS} ms on the main thread, ${ms.toFixed(1)} ms`,
});

/** Types each text into the page's search field, key by key: main-thread time of each key until its list is drawn. */
export async function measureKeys(
  page: Page,
  session: CDPSession,
  typed: readonly string[],
): Promise<number[]> {
  const field = page.getByRole('searchbox');
  const keysMs: number[] = [];
  for (const words of typed) {
    await field.focus();
    for (const key of words) {
      const nothingMs = await timed(session, () => page.evaluate(untilDrawn));
      const ms = await timed(session, async () => {
        await session.send('Input.dispatchKeyEvent', { type: 'char', text: key });
        await page.evaluate(untilDrawn);
      });
      keysMs.push(Math.max(0, ms - nothingMs));
    }
    await field.fill('');
    await page.evaluate(untilIdle);
  }
  return keysMs;
}

/** Main-thread time of one thing that is done. */
export async function timed(session: CDPSession, run: () => Promise<unknown>): Promise<number> {
  const before = await threadMs(session);
  await run();
  return (await threadMs(session)) - before;
}

/** Time the main thread has worked in milliseconds, which a busy machine does not stretch as it does the clock on the wall. */
export async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1_000;
}

/** Two frames. In the page. */
export const untilDrawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** Nothing is left to do. In the page. */
export const untilIdle = () =>
  new Promise<void>((resolve) => {
    requestIdleCallback(() => requestIdleCallback(() => resolve()));
  });

/** The value below which a share of all lies. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;
