import { Charter } from '../domain/charter/charter.ts';
import type { CharterVersion } from '../domain/charter/charter-version.ts';
import type { CharterId, SupplierId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import { historyOfCharter, keepCharterVersion } from './charter-history.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** The communication charters, at most one for each supplier. */
export const charterStore = (db: ParlanceDatabase) => ({
  /** The charter with one supplier, or null when there is none yet. */
  of: async (supplierId: SupplierId): Promise<Charter | null> =>
    readRow(Charter, await db.charters.get({ supplierId })),

  all: async (): Promise<Charter[]> => readRows(Charter, await db.charters.toArray()),

  /** What a charter has said since it is kept, newest first. */
  history: (id: CharterId): Promise<CharterVersion[]> => historyOfCharter(db, id),

  /**
   * Stores a charter read at `expectedRev`, or a new one with null, and keeps what it said before as a version. A second
   * charter for a supplier is a conflict.
   */
  save(
    charter: Charter,
    expectedRev: number | null,
    nowMs = Date.now(),
  ): Promise<Result<Charter, ChangeError>> {
    return change(db, [db.charters, db.charterVersions, db.settings], async () => {
      const other = await db.charters.get({ supplierId: charter.supplierId });
      if (other !== undefined && other.id !== charter.id) {
        return err({ kind: 'conflict' as const });
      }
      const before: unknown = await db.charters.get(charter.id);
      const saved = await saveRow(db.charters, charter, expectedRev);
      if (saved.ok) await keepCharterVersion(db, before, saved.value, nowMs);
      return saved;
    });
  },

  /** Deletes a charter with its history and what was seen of it for good. */
  remove(id: CharterId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.charters, db.charterVersions, db.sightings], async () => {
      await db.charters.delete(id);
      await db.charterVersions.where({ charterId: id }).delete();
      await db.sightings.where({ charterId: id }).delete();
      return ok(null);
    });
  },
});
