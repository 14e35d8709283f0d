import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';

/** How long a retry of a change is recognised. */
const REMEMBER_OPS_MS = 24 * 3_600_000;

/** Changes that were carried out, so that the retry of one does nothing. */
export const opStore = (db: ParlanceDatabase) => ({
  /**
   * Carries out `body` once for each op-id; later calls get the first reply. The change and its mark are one
   * transaction over all tables. A reply that is an error leaves no mark, so it can be tried again.
   */
  once<T, E>(opId: string, nowMs: number, body: () => Promise<Result<T, E>>) {
    return change(db, db.tables, async (): Promise<Result<T, E | StorageFailure>> => {
      const done = await db.doneOps.get(opId);
      // The reply was stored by this very function for the same op-id, hence for the same call.
      if (done !== undefined) return ok(JSON.parse(done.reply) as T);
      const result = await body();
      if (result.ok) await db.doneOps.add({ opId, atMs: nowMs, reply: JSON.stringify(result.value) });
      return result;
    });
  },

  /** Forgets changes so old that nobody retries them. */
  prune: (nowMs: number): Promise<number> =>
    db.doneOps
      .where('atMs')
      .below(nowMs - REMEMBER_OPS_MS)
      .delete(),
});
