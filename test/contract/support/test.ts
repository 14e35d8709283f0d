import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../../run/find-chromium.mjs';
import { bundleInPage } from './bundle-in-page.ts';

// Playwright reads the names of the fixtures that one needs from a pattern, so there must be an empty one.
// biome-ignore-start lint/correctness/noEmptyPattern: see above.
/* oxlint-disable no-empty-pattern */

type WorkerFixtures = {
  readonly bundle: string;
  /** A page for tests that only read a document: one of their own would cost them more than what they test. */
  readonly workerPage: Page;
};

/** A test in Chromium with the adapters as a script, `bundle`. Dates are read in UTC, as the truth has them. */
export const test = base.extend<object, WorkerFixtures>({
  launchOptions: [
    async ({}, use) => {
      const executablePath = findChromium();
      await use(executablePath === null ? {} : { executablePath });
    },
    { scope: 'worker' },
  ],
  bundle: [async ({}, use) => use(await bundleInPage()), { scope: 'worker' }],
  workerPage: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ timezoneId: 'UTC' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  timezoneId: 'UTC',
});
// biome-ignore-end lint/correctness/noEmptyPattern: see above.
