import type { Page } from '@playwright/test';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import type { Measure } from './support/measure.ts';
import { createMeter } from './support/meter.ts';

/** The whole check of a draft: 1,000 terms, and every kind of advice. */
export async function benchDraftCheck(page: Page): Promise<Measure[]> {
  await page.setContent('<!doctype html><title>draft</title>');
  await page.evaluate(await bundleInPage('../../bench/support/draft-in-page.ts'));
  const { cpuMs } = await createMeter(page);
  const short = await cpuMs('draft.check(2000)');
  const long = await cpuMs('draft.check(10000)');
  return [
    { measure: 'draft check, 2,000 characters', ratio: short, unit: 'ms' },
    { measure: 'draft check, 10,000 characters', ratio: long, unit: 'ms' },
    {
      measure: 'draft check, 10,000 characters against 2,000',
      ratio: long / short,
      unit: '× its cost at 2,000',
    },
  ];
}
