import {
  isBeginningOf,
  Lookup,
  type LookupPlace,
  lookupKeyOf,
  SAME_SEARCH_MS,
} from '../domain/glossary/lookup.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';

/** Words kept at most; the one looked for longest ago goes first. */
const MAX_LOOKUPS = 200;

/** Words somebody looked for and did not find. Private: never part of a shareable export. */
export const lookupStore = (db: ParlanceDatabase) => ({
  /** What was looked for most often first, then most lately. */
  all: async (): Promise<Lookup[]> =>
    readRows(Lookup, await db.lookups.toArray()).toSorted(
      (a, b) => b.count - a.count || b.lastAtMs - a.lastAtMs,
    ),

  /** Counts a search without a result. The beginning of a word counts once it turns out to be the whole. */
  missed(typed: string, place: LookupPlace, nowMs: number): Promise<Result<null, StorageFailure>> {
    const key = lookupKeyOf(typed);
    if (key === null) return Promise.resolve(ok(null));
    return change(db, [db.lookups], async () => {
      const lately = readRows(
        Lookup,
        await db.lookups
          .where('lastAtMs')
          .above(nowMs - SAME_SEARCH_MS)
          .toArray(),
      );
      const beginnings = lately.filter((one) => one.count === 1 && isBeginningOf(one, key, nowMs));
      await db.lookups.bulkDelete(beginnings.map(({ id }) => id));
      const before = readRow(Lookup, await db.lookups.get(key));
      const isSameSearch = before !== null && nowMs - before.lastAtMs < SAME_SEARCH_MS;
      const count = (before?.count ?? 0) + (isSameSearch ? 0 : 1);
      await db.lookups.put({ id: key, text: typed.trim().slice(0, 200), place, count, lastAtMs: nowMs });
      const tooMany = (await db.lookups.count()) - MAX_LOOKUPS;
      if (tooMany > 0) await db.lookups.orderBy('lastAtMs').limit(tooMany).delete();
      return ok(null);
    });
  },

  /** Forgets a word that was looked for. */
  forget(id: string): Promise<Result<null, StorageFailure>> {
    return change(db, [db.lookups], async () => {
      await db.lookups.delete(id);
      return ok(null);
    });
  },

  /** Puts back what was just forgotten. */
  restore(lookup: Lookup): Promise<Result<null, StorageFailure>> {
    return change(db, [db.lookups], async () => {
      await db.lookups.put(lookup);
      return ok(null);
    });
  },
});
