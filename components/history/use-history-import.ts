import { useEffect, useRef, useState } from 'react';
import { type HistoryProgress, importHistory } from '../../lib/history/import-history.ts';
import { type StorageFailure, storageFailure } from '../../lib/storage/change.ts';
import { useStores } from '../ui/stores.tsx';

/** Where the reading of old mail stands. */
export type HistoryState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: HistoryProgress | null }
  | { readonly kind: 'done'; readonly progress: HistoryProgress; readonly stopped: boolean }
  /** The file could not be read to its end (`file`), or what was read could not be stored. */
  | { readonly kind: 'failed'; readonly why: StorageFailure | { readonly kind: 'file' } };

export type HistoryImport = {
  readonly state: HistoryState;
  readonly start: (files: readonly File[]) => void;
  readonly stop: () => void;
};

/** Reads files of old mail while the page is shown. */
export function useHistoryImport(): HistoryImport {
  const { db, write } = useStores();
  const [state, setState] = useState<HistoryState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = (files: readonly File[]) => {
    const own = new AbortController();
    running.current = own;
    setState({ kind: 'working', progress: null });
    const onProgress = (progress: HistoryProgress) => setState({ kind: 'working', progress });
    const work = importHistory(files, { db, nowMs: Date.now(), signal: own.signal, onProgress, pause });
    void write(work).then(
      (ended) =>
        setState(
          ended.ok
            ? { kind: 'done', progress: ended.value, stopped: own.signal.aborted }
            : { kind: 'failed', why: ended.error },
        ),
      // A file that was moved or changed while it was read.
      (cause: unknown) => setState({ kind: 'failed', why: storageFailure(cause) ?? { kind: 'file' } }),
    );
  };
  return { state, start, stop: () => running.current?.abort() };
}

/** Browsers make a page wait four milliseconds for a timer within timers; newer ones have a way to give way at once. */
const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
