import type { TermWrite } from '../domain/exchange/decide.ts';
import { ImportBatch, type ImportSummary, KEPT_IMPORTS } from '../domain/exchange/import-batch.ts';
import type { Term } from '../domain/glossary/term.ts';
import { versionIdOf } from '../domain/glossary/term-version.ts';
import type { TermId } from '../domain/ids.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { bumpGlossaryRev } from './settings-store.ts';
import { type ChangedHow, keepVersions } from './term-history.ts';

/** What an undo did. Terms that somebody changed after the import stay as they are now. */
export type Undone = { readonly removed: number; readonly restored: number; readonly kept: number };

/** How an import that is being stored is watched: after each part, `onStored` hears how many terms are in; `signal` stops it. */
export type ImportWatch = {
  readonly signal?: AbortSignal;
  readonly onStored?: (count: number) => void;
};

/** Imports into the glossary: all of one is stored, or nothing; each can be taken back in one step. */
export const importStore = (db: ParlanceDatabase) => ({
  /** The last imports, newest first. */
  last: async (): Promise<ImportSummary[]> => {
    const batches = await db.imports.orderBy('atMs').toArray();
    return batches.toReversed().flatMap(({ terms, ...rest }) => {
      // The terms are read when the import is taken back: twenty thousand take longer than a frame.
      const read = readRow(ImportBatch, { ...rest, terms: [] });
      return read === null ? [] : [{ ...rest, count: terms.length }];
    });
  },

  /**
   * Stores the terms of an import. A term that changed since the preview, or one that is there meanwhile, is a conflict:
   * nothing is stored. Nothing either when it was stopped.
   */
  async run(
    batch: { readonly id: string; readonly name: string; readonly nowMs: number },
    writes: readonly TermWrite[],
    { signal, onStored }: ImportWatch = {},
  ): Promise<Result<ImportBatch, ChangeError | { readonly kind: 'stopped' }>> {
    const store = async (): Promise<Result<ImportBatch, ChangeError>> => {
      if (await hasChanged(db, writes)) return err({ kind: 'conflict' });
      const revs = await trashedRevs(db);
      const changes = writes.map(({ before, after }) => ({
        before,
        after: { ...after, rev: (before?.rev ?? revs.get(after.id) ?? 0) + 1 },
      }));
      await inParts(changes, async (part, done) => {
        signal?.throwIfAborted();
        await storeTerms(db, part, { nowMs: batch.nowMs, via: 'import' });
        onStored?.(done);
      });
      const stored: ImportBatch = {
        id: batch.id,
        atMs: batch.nowMs,
        name: batch.name.slice(0, 300),
        terms: changes.map(({ before, after }) => ({ id: after.id, rev: after.rev, before })),
        undoneAtMs: null,
      };
      await db.imports.put(stored);
      await forgetOld(db);
      await bumpGlossaryRev(db);
      return ok(stored);
    };
    try {
      return await change(db, tablesOf(db), store);
    } catch (error) {
      if (signal?.aborted === true) return err({ kind: 'stopped' });
      throw error;
    }
  },

  /** Takes an import back: what it brought goes, what it changed is as before. */
  undo(id: string, nowMs: number): Promise<Result<Undone, ChangeError>> {
    return change<Undone, ChangeError>(db, tablesOf(db), async () => {
      const batch = readRow(ImportBatch, await db.imports.get(id));
      if (batch === null || batch.undoneAtMs !== null) return err({ kind: 'gone' });
      const untouched: ImportBatch['terms'] = [];
      await inParts(batch.terms, async (part) => {
        const current = await db.terms.bulkGet(part.map((term) => term.id));
        untouched.push(...part.filter((term, index) => current[index]?.rev === term.rev));
      });
      const restored = untouched.flatMap(({ before, rev }) =>
        before === null ? [] : [{ before, after: { ...before, rev: rev + 1 } }],
      );
      await inParts(restored, (part) => storeTerms(db, part, { nowMs, via: 'restored' }));
      await carryRevs(db, restored);
      const removed = untouched.filter(({ before }) => before === null);
      await removeTerms(db, removed);
      // What it was is no longer needed, and a glossary that was imported by mistake should not be kept twice.
      await db.imports.put({ ...batch, terms: [], undoneAtMs: nowMs });
      await bumpGlossaryRev(db);
      return ok({
        removed: removed.length,
        restored: restored.length,
        kept: batch.terms.length - untouched.length,
      });
    });
  },
});

/** Terms stored in one go: a few milliseconds, so that keys and frames come between. */
const PART = 500;

/** Runs `body` for one part after the other; `done` is how many there were with this one. */
async function inParts<T>(
  items: readonly T[],
  body: (part: readonly T[], done: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < items.length; at += PART) {
    const part = items.slice(at, at + PART);
    await body(part, at + part.length);
  }
}

type StoredChange = { readonly before: Term | null; readonly after: Term };

async function storeTerms(
  db: ParlanceDatabase,
  changes: readonly StoredChange[],
  how: ChangedHow,
): Promise<void> {
  await Promise.all([db.terms.bulkPut(changes.map(({ after }) => after)), keepVersions(db, changes, how)]);
}

const tablesOf = (db: ParlanceDatabase) => [
  db.terms,
  db.termVersions,
  db.termTrash,
  db.termMutes,
  db.imports,
  db.settings,
];

/** Whether a term is no longer as the writes expect it. */
async function hasChanged(db: ParlanceDatabase, writes: readonly TermWrite[]): Promise<boolean> {
  const ids = new Set(await db.terms.toCollection().primaryKeys());
  if (writes.some(({ before, after }) => before === null && ids.has(after.id))) return true;
  const before = writes.flatMap((write) => write.before ?? []);
  const current = await db.terms.bulkGet(before.map(({ id }) => id));
  return before.some(({ rev }, index) => current[index]?.rev !== rev);
}

/** Where the numbers of terms in the trash end: one that an import brings again goes on, so that no version of it is overwritten. */
const trashedRevs = async (db: ParlanceDatabase): Promise<ReadonlyMap<TermId, number>> =>
  new Map((await db.termTrash.toArray()).map(({ id, term }) => [id, term.rev]));

/** An older import finds the terms that are again as it left them, though under another number. */
async function carryRevs(
  db: ParlanceDatabase,
  restored: readonly { readonly before: Term; readonly after: Term }[],
): Promise<void> {
  if (restored.length === 0) return;
  const carried = new Map(restored.map(({ before, after }) => [versionIdOf(before), after.rev]));
  const batches = readRows(ImportBatch, await db.imports.toArray());
  const follows = (term: ImportBatch['terms'][number]) => carried.has(versionIdOf(term));
  await db.imports.bulkPut(
    batches
      .filter(({ terms }) => terms.some(follows))
      .map((batch) => ({
        ...batch,
        terms: batch.terms.map((term) => ({ ...term, rev: carried.get(versionIdOf(term)) ?? term.rev })),
      })),
  );
}

/** Deletes terms that an import brought, with their history and the places where they are not marked. */
async function removeTerms(db: ParlanceDatabase, removed: ImportBatch['terms']): Promise<void> {
  const ids = new Set(removed.map(({ id }) => id));
  const revs = await trashedRevs(db);
  const versionsOf = ({ id, rev }: ImportBatch['terms'][number]) => {
    const first = (revs.get(id) ?? 0) + 1;
    return Array.from({ length: rev - first + 1 }, (_, at) => versionIdOf({ id, rev: first + at }));
  };
  await inParts(removed, async (part) => {
    await Promise.all([
      db.terms.bulkDelete(part.map(({ id }) => id)),
      db.termVersions.bulkDelete(part.flatMap(versionsOf)),
    ]);
  });
  await db.termMutes.filter(({ termId }) => ids.has(termId)).delete();
}

async function forgetOld(db: ParlanceDatabase): Promise<void> {
  const keys = await db.imports.orderBy('atMs').primaryKeys();
  await db.imports.bulkDelete(keys.slice(0, -KEPT_IMPORTS));
}
