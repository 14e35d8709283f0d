import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, expect, type Worker } from '@playwright/test';
import { type ServedHosts, serveHosts } from '../../hosts/serve.ts';
import { findChromium } from '../../run/find-chromium.mjs';
import { newProfile, removeProfile } from './temporary-profile.ts';

/** How a browser is started. */
export type LaunchOptions = {
  /** Whether the built extension is in it; without it the mail page can be compared with itself. */
  readonly extension: boolean;
  /** Another build than the one of `npm run build`. */
  readonly extensionPath?: string;
  readonly headless?: boolean;
  /** A folder for the profile, to see what survives a restart; it is kept. */
  readonly profile?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** A running browser whose mail origins are the simulated hosts. */
export type Launched = {
  readonly context: BrowserContext;
  readonly hosts: ServedHosts;
  /** Null without the extension. */
  readonly serviceWorker: Worker | null;
  /** A second connection, which also sees the extension's popup and side panel. */
  connect(): Promise<Browser>;
  close(): Promise<void>;
};

/** Where `npm run build` puts the extension for Chromium. */
export const builtExtension = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** High enough that what opens in a card finds room below it: no card moves between two presses of a test. */
export const roomyViewport = { width: 1280, height: 1200 } as const;

/** Starts Chromium with the simulated hosts and, if asked, the built extension. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: name one in PARLANCE_CHROMIUM.');
  // Without this, requests of the service worker are not reported.
  process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';
  const profile = options.profile ?? (await newProfile());
  const isFirst = !existsSync(join(profile, 'Default'));
  const headless = options.headless ?? true;
  const extension = options.extensionPath ?? builtExtension;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    timezoneId: 'Europe/Berlin',
    locale: 'en-US',
    // Playwright's own folder for them goes with the test in which the browser was started.
    downloadsPath: join(profile, 'downloads'),
    viewport: options.viewport ?? { width: 1280, height: 800 },
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--remote-debugging-port=0',
      ...(options.extension
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--disable-extensions']),
    ],
  });
  const hosts = await serveHosts(context);
  // The content script is registered with the worker: a page that opens earlier would not get it.
  const serviceWorker = options.extension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : null;
  if (options.extension && isFirst) await closeWelcome(context);
  return {
    context,
    hosts,
    serviceWorker,
    connect: () => connectTo(profile),
    async close() {
      await context.close();
      if (options.profile === undefined) await removeProfile(profile);
    },
  };
}

/** The first installation opens the welcome page in front of the mail; it has to be there before it can be closed. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = () => context.pages().find((page) => page.url().endsWith('/options.html#/welcome'));
  await expect.poll(welcome, { message: 'the welcome page', timeout: 30_000 }).toBeDefined();
  await welcome()?.close();
}

async function connectTo(profile: string): Promise<Browser> {
  const [port, path] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  // With its defaults this connection would take the downloads of the first.
  return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`, { noDefaults: true });
}
