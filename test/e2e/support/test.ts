import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { type MailHost, type OpenOptions, openMail } from './desk.ts';
import { dispatchCommand, dispatchContextMenu, type MenuPress } from './dispatch.ts';
import { type Launched, launch, roomyViewport } from './launch.ts';
import { type BrowserRecord, recordContext } from './record.ts';
import { type Running, type SharedBrowsers, sharedBrowsers } from './shared-browsers.ts';
import { openPopup, openSidePanel, openWorkspace, type Surface } from './surfaces.ts';

/** The built extension in a running browser. */
export type Parlance = {
  readonly extensionId: string;
  readonly serviceWorker: Worker;
  popup(mail: Page): Promise<Surface>;
  sidePanel(mail: Page): Promise<Surface>;
  workspace(hash?: string): Promise<Page>;
  /** Runs a command of the manifest (`log-note`, `next-annotation` …) with the mail tab in front. */
  command(name: string): Promise<void>;
  contextMenu(id: string, press?: MenuPress): Promise<void>;
};

type Options = {
  /** Off: the same browser without Parlance, for comparison. */
  readonly withExtension: boolean;
  /** For tests of the browser's own life, permissions and profile: the others take turns in one browser of the worker. */
  readonly ownBrowser: boolean;
};

type Fixtures = {
  readonly started: Running;
  readonly launched: Launched;
  readonly context: BrowserContext;
  readonly record: BrowserRecord;
  readonly openMail: (host: MailHost, options?: OpenOptions) => Promise<Page>;
  readonly parlance: Parlance;
  /** Opens mail in a browser without Parlance, for comparison. */
  readonly openBare: (host: MailHost, options?: OpenOptions) => Promise<Page>;
};

type WorkerFixtures = {
  readonly browsers: SharedBrowsers;
};

// Playwright reads the names of the fixtures that one needs from a pattern, so there must be an empty one.
// biome-ignore-start lint/correctness/noEmptyPattern: see above.
/* oxlint-disable no-empty-pattern */

/** Playwright's `test` with Parlance as just installed, and the simulated hosts at their real origins. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  browsers: [
    async ({}, use) => {
      const browsers = sharedBrowsers();
      await use(browsers);
      await browsers.close();
    },
    { scope: 'worker' },
  ],
  withExtension: [true, { option: true }],
  ownBrowser: [false, { option: true }],
  started: [
    async ({ withExtension, ownBrowser, browsers }, use) => {
      if (ownBrowser) {
        const launched = await launch({ extension: withExtension, viewport: roomyViewport });
        await use({ launched, record: await recordContext(launched.context) });
        await launched.close();
      } else {
        const shared = await browsers.get(withExtension);
        await shared.startAnew();
        await use(shared);
      }
    },
    { auto: true },
  ],
  launched: async ({ started }, use) => use(started.launched),
  context: async ({ launched }, use) => use(launched.context),
  record: async ({ started }, use) => use(started.record),
  openMail: async ({ launched }, use) =>
    use((host, options) => openMail(launched.context, launched.hosts, host, options)),
  parlance: async ({ launched }, use) => use(parlanceIn(launched)),
  openBare: async ({ browsers }, use) => {
    const bare = await browsers.get(false);
    await bare.startAnew();
    await use((host, options) => openMail(bare.launched.context, bare.launched.hosts, host, options));
  },
});
// biome-ignore-end lint/correctness/noEmptyPattern: see above.

function parlanceIn(launched: Launched): Parlance {
  const { serviceWorker, context } = launched;
  if (serviceWorker === null) throw new Error('This test runs without the extension.');
  const extensionId = new URL(serviceWorker.url()).hostname;
  return {
    extensionId,
    serviceWorker,
    popup: (mail) => openPopup(launched, serviceWorker, mail),
    sidePanel: (mail) => openSidePanel(launched, serviceWorker, mail),
    workspace: (hash) => openWorkspace(context, extensionId, hash),
    command: (name) => dispatchCommand(serviceWorker, name),
    contextMenu: (id, press) => dispatchContextMenu(serviceWorker, id, press),
  };
}
