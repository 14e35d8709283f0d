import type { Page } from '@playwright/test';
import type { InPage, PageReading } from './in-page.ts';
import type { SavedPage } from './saved-pages.ts';

/** Later than everything a saved page mounts by itself. */
const MOUNTED_MS = 5_000;

/** Shows HTML under an address on the real origin; nothing else can be reached. */
export async function showAt(page: Page, url: string, html: string): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  // From one address to the same with another fragment there is no new document.
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** Opens a saved page and lets it mount what it mounts late. */
export async function openSavedPage(page: Page, saved: Pick<SavedPage, 'html' | 'url'>): Promise<void> {
  await page.clock.install();
  await showAt(page, saved.url, saved.html);
  await page.clock.runFor(MOUNTED_MS);
}

/** What the adapters read of the page, with the bundle of `bundleInPage`. */
export async function readPage(
  page: Pick<Page, 'evaluate'>,
  bundle: string,
  href?: string,
): Promise<PageReading | null> {
  if (!(await page.evaluate(() => 'inPage' in window))) await page.evaluate(bundle);
  return page.evaluate((address) => (window as unknown as { inPage: InPage }).inPage.readPage(address), href); // set by the bundle
}
