import type { ReadyGlossary } from '../domain/glossary/annotate-terms.ts';
import { withWatchWords } from '../domain/glossary/with-watch-words.ts';
import type { SupplierId } from '../domain/ids.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { settingsStore } from '../storage/settings-store.ts';
import { termStore } from '../storage/term-store.ts';
import { watchStore } from '../storage/watch-store.ts';

/** The glossary for mail with one supplier. */
export type GlossaryFor = (supplierId: SupplierId) => Promise<ReadyGlossary>;

/**
 * Keeps compiled glossaries for as long as nothing in the glossary changes. Only a saving of time: it may be lost at
 * any moment, and each use compares the revision that every change of a term or supplier raises.
 */
export function glossaryCache(db: ParlanceDatabase): GlossaryFor {
  let rev = -1;
  const ready = new Map<SupplierId, Promise<ReadyGlossary>>();
  return async (supplierId) => {
    const current = await settingsStore(db).glossaryRev();
    if (current !== rev) ready.clear();
    rev = current;
    const known = ready.get(supplierId);
    if (known !== undefined) return known;
    const making = makeReady(db, supplierId);
    ready.set(supplierId, making);
    // A failure is not kept: the next call tries again.
    making.catch(() => ready.delete(supplierId));
    return making;
  };
}

async function makeReady(db: ParlanceDatabase, supplierId: SupplierId): Promise<ReadyGlossary> {
  const [terms, words] = await Promise.all([termStore(db).inScope(supplierId), watchStore(db).all()]);
  return withWatchWords(terms, words, supplierId);
}
