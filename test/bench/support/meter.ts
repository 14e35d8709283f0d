import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';

/** Median of a list that is not empty. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Main-thread CPU time of a page, which is steady on a shared machine where wall-clock time is not. */
export type Clock = {
  readonly session: CDPSession;
  /** Since the page's process started. */
  readonly cpuMs: () => Promise<number>;
  /** Waits until the page has nothing left to do. */
  readonly untilQuiet: () => Promise<void>;
};

/** So little in such a time is a page at rest: asking takes a part of it. */
const QUIET = { cpuMs: 15, waitMs: 500, rounds: 4, atMost: 400 } as const;

/** A clock for a page of Chromium. */
export async function createClock(page: Page): Promise<Clock> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const cpuMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'ThreadTime')?.value ?? 0) * 1_000;
  };
  return {
    session,
    cpuMs,
    async untilQuiet() {
      let before = await cpuMs();
      for (let rest = 0, round = 0; rest < QUIET.rounds; round += 1) {
        if (round > QUIET.atMost) throw new Error('the page does not come to rest');
        await wait(QUIET.waitMs);
        const now = await cpuMs();
        rest = now - before < QUIET.cpuMs ? rest + 1 : 0;
        before = now;
      }
    },
  };
}

/** Measures expressions given as source. */
export type Meter = {
  /** The warm median for one run. */
  readonly cpuMs: (expression: string) => Promise<number>;
  /** The median of runs one by one, each until its promise is kept. */
  readonly cpuMsUntilKept: (expression: string) => Promise<number>;
};

/** A meter for a page of Chromium. */
export async function createMeter(page: Page): Promise<Meter> {
  const clock = await createClock(page);
  const timeOf = async (source: string): Promise<number> => {
    const before = await clock.cpuMs();
    await page.evaluate(source);
    return Math.max(1e-4, (await clock.cpuMs()) - before);
  };
  const repeat = (expression: string, times: number): Promise<number> =>
    timeOf(`{let sink;for(let i=0;i<${times};i++)sink=(${expression});globalThis.sink=sink;0}`);
  const calls: number[] = [];
  for (let i = 0; i < 9; i += 1) calls.push(await repeat('0', 1));
  const overheadMs = median(calls);

  return {
    async cpuMs(expression) {
      let oneMs = await repeat(expression, 1);
      for (let i = 0; i < WARM_UPS; i += 1) {
        const times = timesFor(40, oneMs);
        oneMs = (await repeat(expression, times)) / times;
      }
      const times = timesFor(60, oneMs);
      const runs: number[] = [];
      for (let i = 0; i < RUNS; i += 1)
        runs.push(Math.max(1e-5, (await repeat(expression, times)) - overheadMs) / times);
      return median(runs);
    },
    async cpuMsUntilKept(expression) {
      const runs: number[] = [];
      for (let i = 0; i < RUNS; i += 1) runs.push((await timeOf(expression)) - overheadMs);
      return median(runs);
    },
  };
}

const RUNS = 7;
/** Enough for the compiler of the engine, which works beside the page, to be done. */
const WARM_UPS = 8;

const timesFor = (wantedMs: number, oneMs: number): number =>
  Math.max(1, Math.min(5_000, Math.round(wantedMs / oneMs)));
