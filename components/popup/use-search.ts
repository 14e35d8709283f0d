import { useEffect, useState } from 'react';
import { searchDocuments } from '../../lib/storage/search-index.ts';
import { useStores } from '../ui/stores.tsx';
import type { Search } from './search-index.ts';

/** The search over everything, or null while its index is built: after the first paint, when the page is idle. */
export function useSearch(): Search | null {
  const { db } = useStores();
  const [search, setSearch] = useState<Search | null>(null);
  useEffect(() => {
    const left = new AbortController();
    const idle = requestIdleCallback(() => void build(), { timeout: 1_000 });
    const build = async () => {
      const [{ createSearch }, documents] = await Promise.all([
        import('./search-index.ts'),
        searchDocuments(db),
      ]);
      if (!left.signal.aborted) setSearch(() => createSearch(documents));
    };
    return () => {
      left.abort();
      cancelIdleCallback(idle);
    };
  }, [db]);
  return search;
}
