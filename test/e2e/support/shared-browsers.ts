import { type Launched, launch, roomyViewport } from './launch.ts';
import { type BrowserRecord, recordContext } from './record.ts';
import { putBack, storedData } from './stored-data.ts';

/** A running browser and what it did so far. */
export type Running = { readonly launched: Launched; readonly record: BrowserRecord };

/** A browser in which tests take turns. */
export type SharedBrowser = Running & {
  /** As after the installation: one empty page, nothing recorded, and only the sample stored. */
  startAnew(): Promise<void>;
};

/** The browsers that tests of one worker share, with and without Parlance, started when first asked for. */
export type SharedBrowsers = {
  readonly get: (withExtension: boolean) => Promise<SharedBrowser>;
  readonly close: () => Promise<void>;
};

/** No browser yet. */
export function sharedBrowsers(): SharedBrowsers {
  const started = new Map<boolean, Promise<SharedBrowser>>();
  return {
    get(withExtension) {
      const browser = started.get(withExtension) ?? start(withExtension);
      started.set(withExtension, browser);
      return browser;
    },
    async close() {
      for (const browser of started.values()) await (await browser).launched.close();
    },
  };
}

async function start(withExtension: boolean): Promise<SharedBrowser> {
  const launched = await launch({ extension: withExtension, viewport: roomyViewport });
  const { context, serviceWorker } = launched;
  const record = await recordContext(context);
  const atFirst = serviceWorker === null ? {} : await storedData(serviceWorker);
  let turns = 0;
  return {
    launched,
    record,
    async startAnew() {
      turns += 1;
      await closePages(launched);
      if (serviceWorker !== null) await putBack(serviceWorker, atFirst, turns);
      await record.forget();
    },
  };
}

async function closePages({ context }: Launched): Promise<void> {
  const before = context.pages();
  await context.newPage();
  await Promise.all(before.map((page) => page.close()));
}
