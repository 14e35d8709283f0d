import type { ScoutPage } from './page.ts';
import { type Reader, takeReader } from './stage.ts';

/** The reader of one document, which is there only once it was needed. */
export type LazyReader = {
  /** Starts it; null when that was impossible. Tried once, whoever asks and however often. */
  start(): Promise<Reader | null>;
  /** The reader if it is there. */
  current(): Reader | null;
  /** Whether it was needed and could not be started. */
  failed(): boolean;
};

/** No reader yet. */
export function createLazyReader(page: ScoutPage): LazyReader {
  let reader: Reader | null = null;
  let failed = false;
  let starting: Promise<Reader | null> | null = null;

  const load = async () => {
    const reply = await page.ask('startReader', {});
    if (page.signal.aborted) return null;
    const start = reply.ok ? takeReader() : null;
    failed = start === null;
    reader = start === null ? null : start(page);
    page.lookAgain();
    return reader;
  };
  return {
    start() {
      starting ??= load();
      return starting;
    },
    current: () => reader,
    failed: () => failed,
  };
}
