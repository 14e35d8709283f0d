import { join } from 'node:path';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { type ClosedNetwork, closeNetwork } from './closed-network.ts';
import { findFirefox } from './find-firefox.mjs';

/** A running Firefox that reaches no network. */
export type LaunchedFirefox = {
  readonly browser: Browser;
  /** The welcome page if it was kept: the one document of the extension that a driver can get at others from. */
  readonly welcome: Page | null;
  readonly network: ClosedNetwork;
  readonly close: () => Promise<void>;
};

/** Where `npm run build:firefox` puts the extension. */
const builtExtension = join(import.meta.dirname, '../../.output/firefox-mv3');

/** How long something may take that is waited for. */
export const PATIENCE_MS = 10_000;

const viewport = { width: 1280, height: 800 };

/** Starts Firefox over WebDriver BiDi, with the built extension if asked. */
export async function launchFirefox({
  extension,
  keepWelcome = false,
}: {
  readonly extension: boolean;
  readonly keepWelcome?: boolean;
}): Promise<LaunchedFirefox> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('No Firefox found: name one in PARLANCE_FIREFOX.');
  const network = await closeNetwork();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: viewport,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': network.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': network.port,
      // The user's answer to the browser's question, which no test can press.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  if (extension) await browser.installExtension(builtExtension);
  const welcome = extension ? await findWelcome(browser) : null;
  // It opens in front of the mail.
  if (!keepWelcome) await welcome?.close();
  return {
    browser,
    welcome: keepWelcome ? welcome : null,
    network,
    close: async () => {
      await browser.close();
      await network.close();
    },
  };
}

/** The address of a document. What Firefox tells of an extension's document when it begins is `about:blank`. */
const addressOf = (document: Pick<Frame, 'evaluate'>): Promise<string> =>
  document.evaluate(() => location.href).catch(() => ''); // it may be gone by now

/** The first document of some with that end of its address. */
export async function findDocument<One extends Pick<Frame, 'evaluate'>>(
  documents: readonly One[],
  end: string,
): Promise<One | undefined> {
  const addresses = await Promise.all(documents.map(addressOf));
  return documents[addresses.findIndex((address) => address.endsWith(end))];
}

/** The first installation opens the welcome page. */
function findWelcome(browser: Browser): Promise<Page> {
  const find = async () => findDocument(await browser.pages(), '/options.html#/welcome');
  return vi.waitUntil(find, { timeout: PATIENCE_MS });
}
