import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import { generateThread } from './support/generate-thread.ts';
import type { Measure } from './support/measure.ts';
import { measureForms } from './support/measure-forms.ts';
import { createMeter, type Meter } from './support/meter.ts';

const rules = new URL('../../entrypoints/webmail.content/highlights.css', import.meta.url);

/** Annotation on the standard page in the given Chromium page: text map, match, ranges, growth, first paint, hover test, long texts, surface forms. */
export async function benchAnnotation(page: Page): Promise<Measure[]> {
  const script = await bundleInPage('../../bench/support/annotate-in-page.ts');
  await page.setContent(generateThread().html);
  await page.addStyleTag({ content: await readFile(rules, 'utf8') });
  await page.evaluate(script);
  const meter = await createMeter(page);
  return [
    ...(await measureParts(meter)),
    ...(await measureAttach(page, meter)),
    ...(await measureHover(page, meter)),
    ...(await measureLongText(meter)),
    ...(await measureForms(page, script)),
  ];
}

async function measureParts({ cpuMs }: Meter): Promise<Measure[]> {
  const walkMs = await cpuMs('bench.walk()');
  const costMs = {
    read: await cpuMs('bench.readAll()'),
    match: await cpuMs('bench.match(1000)'),
    at100: await cpuMs('bench.annotate(100)'),
    at1000: await cpuMs('bench.annotate(1000)'),
    at10000: await cpuMs('bench.annotate(10000)'),
    own: await cpuMs('bench.annotateOwn(1000)'),
  };
  const walkAgainMs = await cpuMs('bench.walk()');
  const walks = (ms: number) => ms / ((walkMs + walkAgainMs) / 2);
  return [
    {
      measure: 'text map + match + ranges, 100 messages, 1,000 terms',
      ratio: walks(costMs.at1000),
      unit: 'walks',
    },
    { measure: '… of which text map', ratio: walks(costMs.read), unit: 'walks' },
    { measure: '… of which match', ratio: walks(costMs.match), unit: 'walks' },
    {
      measure: 'the same, 10,000 terms against 100',
      ratio: costMs.at10000 / costMs.at100,
      unit: '× its cost at 100',
    },
    {
      measure: 'own text told from quotes and signatures + match + ranges',
      ratio: walks(costMs.own),
      unit: 'walks',
    },
  ];
}

async function measureAttach(page: Page, { cpuMs, cpuMsUntilKept }: Meter): Promise<Measure[]> {
  const walkMs = await cpuMs('bench.walk()');
  const bareMs = await cpuMsUntilKept('bench.bareFrames()');
  const attachMs = await cpuMsUntilKept('bench.attach(1000)');
  await page.evaluate('bench.stop()');
  return [
    {
      measure: 'attach → first frame with marks, 100 messages, 1,000 terms',
      ratio: (attachMs - bareMs) / walkMs,
      unit: 'walks more than two frames of the page',
    },
  ];
}

async function measureHover(page: Page, { cpuMs }: Meter): Promise<Measure[]> {
  await page.evaluate('bench.prepareHits(90)');
  const ours90 = await cpuMs('bench.hitTest()');
  await page.evaluate('bench.prepareHits(900)');
  const ours900 = await cpuMs('bench.hitTest()');
  const browser = await cpuMs('bench.hitTestOfBrowser()');
  return [
    {
      measure: 'hover test, 900 marks',
      ratio: browser / ours900,
      unit: '× cheaper',
      peer: 'CSS.highlights.highlightsFromPoint',
    },
    { measure: 'hover test, 900 marks against 90', ratio: ours900 / ours90, unit: '× its cost at 90' },
  ];
}

async function measureLongText({ cpuMs }: Meter): Promise<Measure[]> {
  const at60 = await cpuMs('bench.matchMegabyte(60)');
  const at5000 = await cpuMs('bench.matchMegabyte(5000)');
  return [
    { measure: '1 MB of text, 5,000 terms', ratio: at5000 / 1_000, unit: 's' },
    { measure: '1 MB of text, 5,000 terms against 60', ratio: at5000 / at60, unit: '× its cost at 60' },
  ];
}
