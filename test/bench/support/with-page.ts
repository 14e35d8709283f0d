import type { Page } from '@playwright/test';
import { launchChromium } from '../../contract/support/launch-chromium.ts';

/** Does something with an empty page of a Chromium of its own. */
export async function withPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
