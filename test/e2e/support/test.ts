import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { type MailHost, type OpenOptions, openMail } from './desk.ts';
import { dispatchCommand, dispatchContextMenu, type MenuPress } from './dispatch.ts';
import { type Launched, launch } from './launch.ts';
import { type BrowserRecord, recordContext } from './record.ts';
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
};

type Fixtures = {
  readonly launched: Launched;
  readonly context: BrowserContext;
  readonly record: BrowserRecord;
  readonly openMail: (host: MailHost, options?: OpenOptions) => Promise<Page>;
  readonly parlance: Parlance;
};

/** Playwright's `test` with a fresh browser per test, the simulated hosts at their real origins, and Parlance in it. */
export const test = base.extend<Options & Fixtures>({
  withExtension: [true, { option: true }],
  launched: async ({ withExtension }, use) => {
    const launched = await launch({ extension: withExtension });
    await use(launched);
    await launched.close();
  },
  context: async ({ launched }, use) => use(launched.context),
  record: [async ({ launched }, use) => use(await recordContext(launched.context)), { auto: true }],
  openMail: async ({ launched }, use) =>
    use((host, options) => openMail(launched.context, launched.hosts, host, options)),
  parlance: async ({ launched }, use) => use(parlanceIn(launched)),
});

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
