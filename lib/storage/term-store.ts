import { Dexie } from 'dexie';
import { isInScope, Term } from '../domain/glossary/term.ts';
import type { TermVersion } from '../domain/glossary/term-version.ts';
import type { SupplierId, TermId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { knownTerms, rememberTerm } from './known-terms.ts';
import { readRow } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { bumpGlossaryRev } from './settings-store.ts';
import { type ChangedHow, historyOf, keepVersion } from './term-history.ts';
import { termTrash } from './term-trash.ts';

/** The glossary. Every stored change of a term is a version of it; what it said before stays readable. */
export const termStore = (db: ParlanceDatabase) => ({
  /** Every term, retired ones too, by name. The same list as long as nothing in the glossary changes. */
  all: (): Promise<readonly Term[]> => knownTerms(db),

  byId: async (id: TermId): Promise<Term | null> => readRow(Term, await db.terms.get(id)),

  /** The terms that count in mail with this supplier; without retired ones. */
  inScope: async (supplierId: SupplierId): Promise<Term[]> =>
    (await knownTerms(db)).filter((term) => isInScope(term, supplierId)),

  /** What a term has said since it is kept, newest first. */
  history: (id: TermId): Promise<TermVersion[]> => historyOf(db, id),

  /** Stores a term read at `expectedRev`, or a new one with null, as a new version. */
  async save(
    term: Term,
    expectedRev: number | null,
    how: ChangedHow = { nowMs: Date.now(), via: 'editor' },
  ): Promise<Result<Term, ChangeError>> {
    let rev = 0;
    const saved = await change(db, tablesOf(db), async () => {
      const before: unknown = await db.terms.get(term.id);
      const stored = await saveRow(db.terms, term, expectedRev);
      if (!stored.ok) return stored;
      await keepVersion(db, before, stored.value, how);
      rev = await bumpGlossaryRev(db);
      return stored;
    });
    if (saved.ok && Dexie.currentTransaction === null) rememberTerm(db, saved.value, rev);
    return saved;
  },

  /** Puts a term into the trash, from which it can be taken back; {@link termTrash}. */
  remove(id: TermId, nowMs = Date.now()): Promise<Result<null, StorageFailure>> {
    return termTrash(db).put(id, nowMs);
  },
});

const tablesOf = (db: ParlanceDatabase) => [db.terms, db.termVersions, db.settings];
