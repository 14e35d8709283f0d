import { type MutePlace, muteIdOf, TermMute } from '../domain/glossary/term-mute.ts';
import type { TermId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRows } from './read-rows.ts';

/** Where the user does not want to see a term marked. Private: it names threads and people. */
export const termMuteStore = (db: ParlanceDatabase) => ({
  all: async (): Promise<TermMute[]> => readRows(TermMute, await db.termMutes.toArray()),

  /** Where one term stays silent, latest first. */
  of: async (termId: TermId): Promise<TermMute[]> =>
    readRows(TermMute, await db.termMutes.where({ termId }).toArray()).toSorted((a, b) => b.atMs - a.atMs),

  /** Silences a term in a place. Twice is once. */
  mute(termId: TermId, place: MutePlace, nowMs: number): Promise<Result<TermMute, StorageFailure>> {
    const mute = { id: muteIdOf(termId, place), termId, place, atMs: nowMs };
    return change(db, [db.termMutes], async () => {
      await db.termMutes.put(mute);
      return ok(mute);
    });
  },

  /** Lets a term speak again. */
  unmute(id: string): Promise<Result<null, StorageFailure>> {
    return change(db, [db.termMutes], async () => {
      await db.termMutes.delete(id);
      return ok(null);
    });
  },
});
