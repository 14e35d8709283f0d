import type { Charter } from '../domain/charter/charter.ts';
import type { SupplierId } from '../domain/ids.ts';
import { charterFromDiscovery, termsFromDiscovery } from '../domain/programme/draft-from-discovery.ts';
import { newProgramme, Programme } from '../domain/programme/programme.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change } from './change.ts';
import { charterStore } from './charter-store.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { termStore } from './term-store.ts';

/** How many terms and charter rows a session gave. */
export type DiscoveryDrafts = { readonly terms: number; readonly rows: number };

/** How each relationship is meant to grow, at most one programme for each supplier. */
export const programmeStore = (db: ParlanceDatabase) => ({
  /** The programme with one supplier; an empty one that is not stored while there is none. */
  of: async (supplierId: SupplierId): Promise<Programme> =>
    readRow(Programme, await db.programmes.get(supplierId)) ?? newProgramme(supplierId),

  all: async (): Promise<Programme[]> => readRows(Programme, await db.programmes.toArray()),

  /** Stores a programme read at its `rev`; 0 for one that was not stored before. */
  save: (programme: Programme, expectedRev: number): Promise<Result<Programme, ChangeError>> =>
    change(db, [db.programmes], () =>
      saveRow(db.programmes, programme, expectedRev === 0 ? null : expectedRev),
    ),

  /** Makes drafts of glossary and charter from the session of a stored programme, all or nothing. */
  draftFromDiscovery(supplierId: SupplierId, nowMs: number): Promise<Result<DiscoveryDrafts, ChangeError>> {
    return change<DiscoveryDrafts, ChangeError>(db, db.tables, async () => {
      const { discovery } = await programmeStore(db).of(supplierId);
      const [terms, charter] = await Promise.all([
        termStore(db).inScope(supplierId),
        charterStore(db).of(supplierId),
      ]);
      const newId = () => crypto.randomUUID();
      const from = { discovery, supplierId, terms, charter, newId, nowMs };
      const fresh = termsFromDiscovery(from);
      const next = charterFromDiscovery(from);
      const saves = [
        ...fresh.map((term) => () => termStore(db).save(term, null)),
        ...(next === null ? [] : [() => charterStore(db).save(next, charter?.rev ?? null, nowMs)]),
      ];
      for (const save of saves) {
        const saved = await save();
        if (!saved.ok) return saved;
      }
      return ok({ terms: fresh.length, rows: addedRows(charter, next) });
    });
  },
});

const addedRows = (before: Charter | null, after: Charter | null): number =>
  after === null ? 0 : after.rows.length - (before?.rows.length ?? 0);
