import { useEffect, useState } from 'react';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';

/** Starts telling what the tab in front shows. Passed in, so that a test can be the tab. */
export type WatchFront = (onPage: (page: OpenPage | null) => void, signal: AbortSignal) => void;

/** What the tab in front shows; `first`, if that is known, until it has answered once. */
export function useFrontPage(
  watch: WatchFront,
  first: OpenPage | null | undefined,
): OpenPage | null | undefined {
  const [page, setPage] = useState(first);
  useEffect(() => {
    const closed = new AbortController();
    watch(setPage, closed.signal);
    return () => closed.abort();
  }, [watch]);
  return page;
}
