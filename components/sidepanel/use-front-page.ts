import { useEffect, useState } from 'react';
import type { OpenPage } from '../../lib/messaging/protocol.ts';

/** Starts telling what the tab in front shows. Passed in, so that a test can be the tab. */
export type WatchFront = (onPage: (page: OpenPage | null) => void, signal: AbortSignal) => void;

/** What the tab in front shows; `undefined` until it has answered once. */
export function useFrontPage(watch: WatchFront): OpenPage | null | undefined {
  const [page, setPage] = useState<OpenPage | null>();
  useEffect(() => {
    const closed = new AbortController();
    watch(setPage, closed.signal);
    return () => closed.abort();
  }, [watch]);
  return page;
}
