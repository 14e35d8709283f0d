import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** What the browser's own page of extensions may do. In no type library. */
type ExtensionsPage = {
  readonly developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};
declare const chrome: typeof browser & ExtensionsPage;

async function onExtensionsPage(
  context: BrowserContext,
  work: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await work(page);
  await page.close();
}

/** Reloads the extension from its files, as an update does, and answers with its new worker. */
export async function updateExtension(context: BrowserContext, worker: Worker): Promise<Worker> {
  // An unpacked extension that reloads itself comes back only for developers.
  await onExtensionsPage(context, (page) =>
    page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })),
  );
  const next = context.waitForEvent('serviceworker');
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the worker does not live to answer
  return next;
}

/** Turns the extension off and on again in the browser's own settings. */
export const turnOffAndOn = (context: BrowserContext, extensionId: string): Promise<void> =>
  onExtensionsPage(context, (page) =>
    page.evaluate(async (id) => {
      await chrome.management.setEnabled(id, false);
      await chrome.management.setEnabled(id, true);
    }, extensionId),
  );
