import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '../../lib/domain/exchange/limits.ts';
import type { Sliced } from '../../lib/domain/exchange/read-entry.ts';
import { type Ran, runSliced } from './run-sliced.ts';

/** Work that runs while a page is shown. */
export type SlicedState<T> = {
  readonly state: Ran<T> | { readonly kind: 'working' };
  readonly stop: () => void;
  /** Starts again without a limit of time. */
  readonly goOn: () => void;
};

/** Runs sliced work, again whenever `work` is another function; the run before is stopped. */
export function useSliced<T>(work: () => Sliced<T>): SlicedState<T> {
  const [ended, setEnded] = useState<Ended<T> | null>(null);
  const [limitMs, setLimitMs] = useState<number | null>(LIMITS.workMs);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    running.current = own;
    void runSliced(work(), own.signal, limitMs).then((ran) => {
      // Stopped by a newer run: that one tells.
      if (ran.kind !== 'stopped' || own.signal.reason === STOPPED) setEnded({ work, limitMs, ran });
    });
    return () => own.abort();
  }, [work, limitMs]);
  const isCurrent = ended?.work === work && ended.limitMs === limitMs;
  return {
    state: isCurrent ? ended.ran : { kind: 'working' },
    stop: () => running.current?.abort(STOPPED),
    goOn: () => setLimitMs(null),
  };
}

type Ended<T> = { readonly work: () => Sliced<T>; readonly limitMs: number | null; readonly ran: Ran<T> };

const STOPPED = 'stopped by the user';
