import { Term } from '../domain/glossary/term.ts';
import { goneAtMs, TrashedTerm } from '../domain/glossary/term-version.ts';
import type { TermId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { bumpGlossaryRev } from './settings-store.ts';
import { historyOf, keepVersion } from './term-history.ts';

/**
 * Deleted terms. They lie in a table of their own, so that nothing which reads the glossary finds them: no mark, no
 * search, no export. Their history stays until they go for good.
 */
export const termTrash = (db: ParlanceDatabase) => ({
  /** What lies in the trash, latest first. */
  all: async (): Promise<TrashedTerm[]> =>
    readRows(TrashedTerm, await db.termTrash.toArray()).toSorted((a, b) => b.deletedAtMs - a.deletedAtMs),

  /** Puts a term into the trash. One that is gone already is no error. */
  put(id: TermId, nowMs: number): Promise<Result<null, StorageFailure>> {
    return change(db, tablesOf(db), async () => {
      const term = readRow(Term, await db.terms.get(id));
      if (term === null) return ok(null);
      const versions = await historyOf(db, id);
      const wasAgreed = term.agreed !== null || versions.some(({ term: { agreed } }) => agreed !== null);
      await db.termTrash.put({ id, term, deletedAtMs: nowMs, wasAgreed });
      await db.terms.delete(id);
      await bumpGlossaryRev(db);
      return ok(null);
    });
  },

  /** Takes a term out of the trash, as it was; its history says so. */
  restore(id: TermId, nowMs: number): Promise<Result<Term, ChangeError>> {
    return change<Term, ChangeError>(db, tablesOf(db), async () => {
      const trashed = readRow(TrashedTerm, await db.termTrash.get(id));
      if (trashed === null) return err({ kind: 'gone' });
      if ((await db.terms.get(id)) !== undefined) return err({ kind: 'conflict' });
      const term = { ...trashed.term, rev: trashed.term.rev + 1 };
      await db.terms.add(term);
      await keepVersion(db, trashed.term, term, { nowMs, via: 'restored' });
      await db.termTrash.delete(id);
      await bumpGlossaryRev(db);
      return ok(term);
    });
  },

  /** Deletes a term of the trash for good, with its history. For one that was agreed on, the user types its name first. */
  destroy(id: TermId): Promise<Result<null, StorageFailure>> {
    return change(db, tablesOf(db), async () => {
      await destroyIn(db, id);
      return ok(null);
    });
  },

  /** Deletes for good what has been in the trash for long enough. Nothing that was ever agreed on. */
  prune(nowMs: number): Promise<Result<null, StorageFailure>> {
    return change(db, tablesOf(db), async () => {
      for (const trashed of await termTrash(db).all()) {
        const endMs = goneAtMs(trashed);
        if (endMs !== null && endMs <= nowMs) await destroyIn(db, trashed.id);
      }
      return ok(null);
    });
  },
});

const tablesOf = (db: ParlanceDatabase) => [
  db.terms,
  db.termTrash,
  db.termVersions,
  db.termMutes,
  db.settings,
];

async function destroyIn(db: ParlanceDatabase, id: TermId): Promise<void> {
  await db.termTrash.delete(id);
  // An import may have brought it again: then its history is in use.
  if ((await db.terms.get(id)) !== undefined) return;
  await db.termVersions.where({ termId: id }).delete();
  await db.termMutes.where({ termId: id }).delete();
}
