import { Dismissal } from '../domain/hints/reading.ts';
import type { Address } from '../domain/message/address.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRows } from './read-rows.ts';

/** Hints the user put away, with their reasons. Private. */
export const dismissalStore = (db: ParlanceDatabase) => ({
  /** What was put away about one sender. */
  of: async (address: Address): Promise<Dismissal[]> =>
    readRows(Dismissal, await db.dismissals.where({ address }).toArray()),

  all: async (): Promise<Dismissal[]> => readRows(Dismissal, await db.dismissals.toArray()),

  /** Puts a hint away. */
  add(dismissal: Omit<Dismissal, 'id' | 'atMs'>, nowMs: number): Promise<Result<Dismissal, StorageFailure>> {
    const row = { ...dismissal, id: crypto.randomUUID(), atMs: nowMs };
    return change(db, [db.dismissals], async () => {
      await db.dismissals.add(row);
      return ok(row);
    });
  },

  /** Takes a dismissal back: the hint may be shown again. */
  remove(id: string): Promise<Result<null, StorageFailure>> {
    return change(db, [db.dismissals], async () => {
      await db.dismissals.delete(id);
      return ok(null);
    });
  },
});
