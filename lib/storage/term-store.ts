import { isInScope, nameOf, Term } from '../domain/glossary/term.ts';
import type { SupplierId, TermId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { bumpGlossaryRev } from './settings-store.ts';

/** The glossary. */
export const termStore = (db: ParlanceDatabase) => ({
  /** Every term, retired ones too, by name. */
  all: async (): Promise<Term[]> =>
    readRows(Term, await db.terms.toArray()).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))),

  byId: async (id: TermId): Promise<Term | null> => readRow(Term, await db.terms.get(id)),

  /** The terms that count in mail with this supplier; without retired ones. */
  inScope: async (supplierId: SupplierId): Promise<Term[]> =>
    (await termStore(db).all()).filter((term) => isInScope(term, supplierId)),

  /** Stores a term read at `expectedRev`, or a new one with null. */
  save(term: Term, expectedRev: number | null): Promise<Result<Term, ChangeError>> {
    return change(db, [db.terms, db.settings], async () => {
      const saved = await saveRow(db.terms, term, expectedRev);
      if (saved.ok) await bumpGlossaryRev(db);
      return saved;
    });
  },

  /** Deletes a term for good; to keep its history, save it as retired instead. */
  remove(id: TermId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.terms, db.settings], async () => {
      await db.terms.delete(id);
      await bumpGlossaryRev(db);
      return ok(null);
    });
  },
});
