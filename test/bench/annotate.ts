import type { Page } from '@playwright/test';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import { generateThread } from './support/generate-thread.ts';
import { createMeter } from './support/meter.ts';

/** One figure of a run: a ratio inside that run, what it is a multiple of, and whom it is compared with. */
export type Measure = {
  readonly measure: string;
  readonly ratio: number;
  readonly unit: string;
  readonly peer?: string;
};

/** Annotation on the standard page in the given Chromium page: text map, match, ranges, growth, hover test, long texts. */
export async function benchAnnotation(page: Page): Promise<Measure[]> {
  await page.setContent(generateThread().html);
  await page.evaluate(await bundleInPage('../../bench/support/annotate-in-page.ts'));
  const { cpuMs } = await createMeter(page);

  const walkMs = await cpuMs('bench.walk()');
  const costMs = {
    read: await cpuMs('bench.readAll()'),
    match: await cpuMs('bench.match(1000)'),
    at100: await cpuMs('bench.annotate(100)'),
    at1000: await cpuMs('bench.annotate(1000)'),
    at10000: await cpuMs('bench.annotate(10000)'),
  };
  const hoverMs = await measureHover(page, cpuMs);
  const longMs = {
    at60: await cpuMs('bench.matchMegabyte(60)'),
    at5000: await cpuMs('bench.matchMegabyte(5000)'),
  };

  return [
    {
      measure: 'text map + match + ranges, 100 messages, 1,000 terms',
      ratio: costMs.at1000 / walkMs,
      unit: 'walks',
    },
    { measure: '… of which text map', ratio: costMs.read / walkMs, unit: 'walks' },
    { measure: '… of which match', ratio: costMs.match / walkMs, unit: 'walks' },
    {
      measure: 'the same, 10,000 terms against 100',
      ratio: costMs.at10000 / costMs.at100,
      unit: '× its cost at 100',
    },
    {
      measure: 'hover test, 900 marks',
      ratio: hoverMs.browser / hoverMs.ours900,
      unit: '× cheaper',
      peer: 'CSS.highlights.highlightsFromPoint',
    },
    {
      measure: 'hover test, 900 marks against 90',
      ratio: hoverMs.ours900 / hoverMs.ours90,
      unit: '× its cost at 90',
    },
    { measure: '1 MB of text, 5,000 terms', ratio: longMs.at5000 / 1_000, unit: 's' },
    {
      measure: '1 MB of text, 5,000 terms against 60',
      ratio: longMs.at5000 / longMs.at60,
      unit: '× its cost at 60',
    },
  ];
}

async function measureHover(page: Page, cpuMs: (expression: string) => Promise<number>) {
  await page.evaluate('bench.prepareHits(90)');
  const ours90 = await cpuMs('bench.hitTest()');
  await page.evaluate('bench.prepareHits(900)');
  return {
    ours90,
    ours900: await cpuMs('bench.hitTest()'),
    browser: await cpuMs('bench.hitTestOfBrowser()'),
  };
}
