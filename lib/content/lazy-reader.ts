import type { ScoutPage } from './page.ts';
import { type Hiding, type Reader, type StartReader, takeReader } from './stage.ts';

/** The reader of one document, which is there only once it was needed. */
export type LazyReader = {
  /** Starts it; null when that was impossible. Tried once, whoever asks and however often. */
  start(): Promise<Reader | null>;
  /** The reader if it is there. */
  current(): Reader | null;
  /** Whether it was needed and could not be started. */
  failed(): boolean;
  /** Whether the page hid what it showed. */
  wasHidden(): boolean;
};

/** No reader yet. */
export function createLazyReader(page: ScoutPage): LazyReader {
  let reader: Reader | null = null;
  let failed = false;
  let wasHidden = false;
  let starting: Promise<Reader | null> | null = null;

  const load = async () => {
    const reply = await page.ask('startReader', {});
    if (page.signal.aborted) return null;
    const start = reply.ok ? takeReader() : null;
    failed = start === null;
    reader = start === null ? null : startIn(start);
    page.lookAgain();
    return reader;
  };
  const startIn = (start: StartReader) => {
    const stopping = new AbortController();
    const signal = AbortSignal.any([page.signal, stopping.signal]);
    const hiding: Hiding = {
      noticed() {
        wasHidden = true;
      },
      stop() {
        wasHidden = true;
        reader = null;
        starting = Promise.resolve(null);
        stopping.abort();
      },
    };
    return start({ ...page, signal, listeners: page.listeners.until(stopping.signal) }, hiding);
  };
  return {
    start() {
      starting ??= load();
      return starting;
    },
    current: () => reader,
    failed: () => failed,
    wasHidden: () => wasHidden,
  };
}
