import {
  isOpen,
  isSameRequest,
  newReadback,
  Readback,
  type ReadbackDraft,
} from '../domain/charter/readback.ts';
import { ReadbackId, type SupplierId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** What the other side was asked to restate. */
export const readbackStore = (db: ParlanceDatabase) => ({
  /** Stores a readback that was just asked for; the same words that wait for an answer already are not stored twice. */
  ask(draft: ReadbackDraft, nowMs: number): Promise<Result<Readback, StorageFailure>> {
    return change(db, [db.readbacks], async () => {
      const { supplierId } = draft;
      const before = readRows(Readback, await db.readbacks.where({ supplierId }).toArray());
      const same = before.find((one) => isSameRequest(one, draft));
      if (same !== undefined) return ok(same);
      const readback = { ...newReadback(ReadbackId.parse(crypto.randomUUID()), draft, nowMs), rev: 1 };
      await db.readbacks.add(readback);
      return ok(readback);
    });
  },

  byId: async (id: ReadbackId): Promise<Readback | null> => readRow(Readback, await db.readbacks.get(id)),

  /** With one supplier, latest first. */
  of: async (supplierId: SupplierId): Promise<Readback[]> =>
    latestFirst(readRows(Readback, await db.readbacks.where({ supplierId }).toArray())),

  /** Those in which somebody still owes something, longest waiting first. */
  open: async (): Promise<Readback[]> =>
    latestFirst(readRows(Readback, await db.readbacks.toArray()).filter(isOpen)).toReversed(),

  /** Stores a readback read at `expectedRev`. */
  save: (readback: Readback, expectedRev: number): Promise<Result<Readback, ChangeError>> =>
    change(db, [db.readbacks], () => saveRow(db.readbacks, readback, expectedRev)),

  /** Deletes a readback for good; {@link restore} takes it back. */
  remove(id: ReadbackId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.readbacks], async () => {
      await db.readbacks.delete(id);
      return ok(null);
    });
  },

  /** Puts back a readback that was just deleted, as it was. */
  restore: (readback: Readback): Promise<Result<Readback, ChangeError>> =>
    change(db, [db.readbacks], () => saveRow(db.readbacks, readback, null)),
});

const latestFirst = (readbacks: readonly Readback[]): Readback[] =>
  readbacks.toSorted((a, b) => b.askedAtMs - a.askedAtMs);
