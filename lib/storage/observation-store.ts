import { ObservationId, type SupplierId } from '../domain/ids.ts';
import { Observation, type ObservationDraft } from '../domain/journal/observation.ts';
import { isAbout } from '../domain/journal/proposal.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** What the user confirmed or refused. Private. */
export const observationStore = (db: ParlanceDatabase) => ({
  add(draft: ObservationDraft): Promise<Result<Observation, StorageFailure>> {
    const id = ObservationId.parse(crypto.randomUUID());
    const observation: Observation = { ...draft, id, sample: false, rev: 1 };
    return change(db, [db.observations], async () => {
      await db.observations.add(observation);
      return ok(observation);
    });
  },

  /**
   * Keeps an answer to a proposal and says its id. A second answer about the same words of the same message takes the
   * place of the first.
   */
  answer(draft: ObservationDraft): Promise<Result<ObservationId, StorageFailure>> {
    return change(db, [db.observations], async () => {
      const rows = readRows(
        Observation,
        await db.observations.where({ supplierId: draft.supplierId }).toArray(),
      );
      const { kind, source } = draft;
      const before = rows.find(
        (row) => source !== null && isAbout(row, kind, source.messageKey, source.quote),
      );
      const id = before?.id ?? ObservationId.parse(crypto.randomUUID());
      await db.observations.put({ ...draft, id, sample: false, rev: (before?.rev ?? 0) + 1 });
      return ok(id);
    });
  },

  /** With all suppliers, refused ones too. */
  all: async (): Promise<Observation[]> => readRows(Observation, await db.observations.toArray()),

  /** With one supplier, refused ones too, latest first. */
  of: async (supplierId: SupplierId): Promise<Observation[]> =>
    readRows(Observation, await db.observations.where({ supplierId }).toArray()).toSorted(
      (a, b) => b.atMs - a.atMs,
    ),

  /** Stores an observation read at `expectedRev`, or puts a deleted one back with null. */
  save: (row: Observation, expectedRev: number | null): Promise<Result<Observation, ChangeError>> =>
    change(db, [db.observations], () => saveRow(db.observations, row, expectedRev)),

  /** Deletes an observation; {@link save} with null takes it back. */
  remove(id: ObservationId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.observations], async () => {
      await db.observations.delete(id);
      return ok(null);
    });
  },
});
