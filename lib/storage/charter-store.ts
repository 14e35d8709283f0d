import { Charter } from '../domain/charter/charter.ts';
import type { CharterId, SupplierId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** The communication charters, at most one for each supplier. */
export const charterStore = (db: ParlanceDatabase) => ({
  /** The charter with one supplier, or null when there is none yet. */
  of: async (supplierId: SupplierId): Promise<Charter | null> =>
    readRow(Charter, await db.charters.get({ supplierId })),

  all: async (): Promise<Charter[]> => readRows(Charter, await db.charters.toArray()),

  /** Stores a charter read at `expectedRev`, or a new one with null. A second charter for a supplier is a conflict. */
  save(charter: Charter, expectedRev: number | null): Promise<Result<Charter, ChangeError>> {
    return change(db, [db.charters], async () => {
      const other = await db.charters.get({ supplierId: charter.supplierId });
      if (other !== undefined && other.id !== charter.id) {
        return err({ kind: 'conflict' as const });
      }
      return saveRow(db.charters, charter, expectedRev);
    });
  },

  /** Deletes a charter for good. */
  remove(id: CharterId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.charters], async () => {
      await db.charters.delete(id);
      return ok(null);
    });
  },
});
