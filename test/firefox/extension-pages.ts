import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { findDocument, type LaunchedFirefox, PATIENCE_MS } from './launch.ts';

/** What an extension page may do, in the page itself. */
type Extension = {
  readonly browser: {
    readonly runtime: { getURL(path: string): string };
    readonly tabs: {
      query(about: object): Promise<{ id: number; url?: string }[]>;
      create(tab: object): Promise<unknown>;
    };
  };
};

/** The welcome page of a browser that kept it. */
export function welcomeOf({ welcome }: LaunchedFirefox): Page {
  if (welcome === null) throw new Error('no welcome page');
  return welcome;
}

/** Opens a document of the extension in a tab: a driver may not go there, but the extension may. */
export async function openExtension(parlance: LaunchedFirefox, path: string): Promise<Page> {
  await welcomeOf(parlance).evaluate((to) => {
    const { browser } = window as unknown as Extension;
    return browser.tabs.create({ url: browser.runtime.getURL(to) }).then(() => undefined);
  }, path);
  const find = async () => findDocument(await parlance.browser.pages(), path);
  return vi.waitUntil(find, { timeout: PATIENCE_MS });
}

/** A popup or sidebar over a mail page, as a tab: the driver is told of tabs only. */
export async function openOver(
  parlance: LaunchedFirefox,
  file: 'popup.html' | 'sidepanel.html',
  mail: Page,
): Promise<Page> {
  return openExtension(parlance, `/${file}?tab=${await tabIdOf(parlance, mail)}`);
}

/** The number of the mail tab that was opened last, as the extension sees it. */
const tabIdOf = (parlance: LaunchedFirefox, mail: Page): Promise<number> =>
  welcomeOf(parlance).evaluate(async (origin) => {
    const { browser } = window as unknown as Extension;
    const tabs = await browser.tabs.query({ url: `${origin}/*` });
    return tabs.at(-1)?.id ?? -1;
  }, new URL(mail.url()).origin);

/** Presses the first button whose name begins so. */
export async function press(page: Pick<Page, '$$'>, name: string): Promise<void> {
  const find = async () => {
    for (const button of await page.$$('button, summary'))
      if (
        (await button.evaluate((element) => element.ariaLabel ?? element.textContent.trim())).startsWith(name)
      )
        return button;
    return undefined;
  };
  await (await vi.waitUntil(find, { timeout: PATIENCE_MS })).click();
}
