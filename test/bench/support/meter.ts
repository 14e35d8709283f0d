import type { Page } from '@playwright/test';

/** Median of a list that is not empty. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Measures main-thread CPU time of a page, which is steady on a shared machine where wall-clock time is not.
 * `cpuMs` answers the warm median for one run of an expression given as source.
 */
export async function createMeter(
  page: Page,
): Promise<{ readonly cpuMs: (expression: string) => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const threadMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? 0) * 1_000;
  };
  const timeOf = async (expression: string, times: number): Promise<number> => {
    const before = await threadMs();
    await page.evaluate(`{let sink;for(let i=0;i<${times};i++)sink=(${expression});globalThis.sink=sink;0}`);
    return Math.max(1e-4, (await threadMs()) - before);
  };
  const calls: number[] = [];
  for (let i = 0; i < 9; i += 1) calls.push(await timeOf('0', 1));
  const overheadMs = median(calls);

  return {
    async cpuMs(expression) {
      let oneMs = await timeOf(expression, 1);
      for (let i = 0; i < 3; i += 1) {
        const times = timesFor(30, oneMs);
        oneMs = (await timeOf(expression, times)) / times;
      }
      const times = timesFor(60, oneMs);
      const runs: number[] = [];
      for (let i = 0; i < RUNS; i += 1) {
        runs.push(Math.max(1e-5, (await timeOf(expression, times)) - overheadMs) / times);
      }
      return median(runs);
    },
  };
}

const RUNS = 7;

const timesFor = (wantedMs: number, oneMs: number): number =>
  Math.max(1, Math.min(5_000, Math.round(wantedMs / oneMs)));
