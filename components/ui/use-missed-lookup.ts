import { useEffect } from 'react';
import type { LookupPlace } from '../../lib/domain/glossary/lookup.ts';
import { useStores } from './stores.tsx';

/** A search that is left like this for so long was meant. */
const PAUSE_MS = 800;

/** Counts words that were searched for and not found, once the user stops typing. */
export function useMissedLookup(words: string, isMissed: boolean, place: LookupPlace): void {
  const { db } = useStores();
  useEffect(() => {
    if (!isMissed || words.trim() === '') return undefined;
    const timer = setTimeout(async () => {
      // Loaded when it is needed: most popups never miss.
      const { lookupStore } = await import('../../lib/storage/lookup-store.ts');
      await lookupStore(db).missed(words, place, Date.now());
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [db, words, isMissed, place]);
}
