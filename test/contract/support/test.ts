import { test as base } from '@playwright/test';
import { findChromium } from '../../run/find-chromium.mjs';
import { bundleInPage } from './bundle-in-page.ts';

// Playwright reads the names of the fixtures that one needs from a pattern, so there must be an empty one.
// biome-ignore-start lint/correctness/noEmptyPattern: see above.
/* oxlint-disable no-empty-pattern */

/** A test in Chromium with the adapters as a script, `bundle`. Dates are read in UTC, as the truth has them. */
export const test = base.extend<object, { bundle: string }>({
  launchOptions: [
    async ({}, use) => {
      const executablePath = findChromium();
      await use(executablePath === null ? {} : { executablePath });
    },
    { scope: 'worker' },
  ],
  bundle: [async ({}, use) => use(await bundleInPage()), { scope: 'worker' }],
  timezoneId: 'UTC',
});
// biome-ignore-end lint/correctness/noEmptyPattern: see above.
