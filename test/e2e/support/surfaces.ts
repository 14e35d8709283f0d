import type { Browser, BrowserContext, Page, Worker } from '@playwright/test';
import { expect } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { Launched } from './launch.ts';

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

/*
 * The extension's own surfaces. Playwright's first connection is not told about popups and side panels, which are no
 * tabs; a second connection, made after one has opened, lists it as a page. The popup is therefore the real one, with
 * the mail tab in front of it. It closes when it loses focus, so press nothing in the mail page meanwhile.
 */

/** A surface of the extension that is no tab, and the connection it is driven through. */
export type Surface = { readonly page: Page; close(): Promise<void> };

const pagesOf = (browser: Browser): Page[] => browser.contexts().flatMap((context) => context.pages());

/** Waits until a document of the extension that is no tab is open. */
export async function findSurface(launched: Launched, file: string): Promise<Surface> {
  let browser: Browser | undefined;
  let page: Page | undefined;
  await expect(async () => {
    await browser?.close();
    browser = await launched.connect();
    page = pagesOf(browser).find((candidate) => new URL(candidate.url()).pathname === `/${file}`);
    expect(page, `an open ${file}`).toBeDefined();
  }).toPass();
  if (browser === undefined || page === undefined) throw new Error(`no ${file}`);
  await page.waitForLoadState();
  const [found, connection] = [page, browser];
  return {
    page: found,
    async close() {
      if (!found.isClosed()) await found.close();
      await connection.close();
    },
  };
}

/** Opens the toolbar popup over a mail page, as a press on its button does. */
export async function openPopup(launched: Launched, worker: Worker, mail: Page): Promise<Surface> {
  await mail.bringToFront();
  await worker.evaluate(() => chrome.action.openPopup());
  return findSurface(launched, 'popup.html');
}

/** Opens the side panel beside a mail page. It needs a gesture, which code running in the popup counts as having. */
export async function openSidePanel(launched: Launched, worker: Worker, mail: Page): Promise<Surface> {
  const popup = await openPopup(launched, worker, mail);
  const id = await worker.evaluate(async () => (await chrome.windows.getLastFocused()).id);
  // The popup closes as soon as the panel takes the focus, and the answer of the call may be lost with it. Whether it
  // did what it should is seen below.
  const closed = popup.page.waitForEvent('close');
  const call = popup.page.evaluate((windowId) => void chrome.sidePanel.open({ windowId }), id ?? 0);
  await Promise.all([closed, call.catch(() => undefined)]);
  await popup.close();
  return findSurface(launched, 'sidepanel.html');
}

/** Opens the workspace in a tab. */
export async function openWorkspace(context: BrowserContext, extensionId: string, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html${hash}`);
  return page;
}
