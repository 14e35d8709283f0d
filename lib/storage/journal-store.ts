import { EntryId, type SupplierId } from '../domain/ids.ts';
import { JournalEntry, type NoteDraft } from '../domain/journal/journal-entry.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** The user's private notes. Nothing here is ever part of a shareable export. */
export const journalStore = (db: ParlanceDatabase) => ({
  /** Stores a new note and answers with the entry. */
  add(note: NoteDraft, nowMs: number): Promise<Result<JournalEntry, StorageFailure>> {
    const id = EntryId.parse(crypto.randomUUID());
    const entry = { ...note, id, createdAtMs: nowMs, editedAtMs: null, sample: false, rev: 1 };
    return change(db, [db.journal], async () => {
      await db.journal.add(entry);
      return ok(entry);
    });
  },

  byId: async (id: EntryId): Promise<JournalEntry | null> => readRow(JournalEntry, await db.journal.get(id)),

  /** Notes on a supplier, on a thread, or on either when both are given; newest first, each once. */
  async of(about: {
    readonly supplierId?: SupplierId;
    readonly threadKey?: string;
  }): Promise<JournalEntry[]> {
    const { supplierId, threadKey } = about;
    const bySupplier = supplierId === undefined ? [] : await db.journal.where({ supplierId }).toArray();
    const byThread =
      threadKey === undefined ? [] : await db.journal.where('thread.threadKey').equals(threadKey).toArray();
    const each = new Map([...bySupplier, ...byThread].map((entry) => [entry.id, entry]));
    return newestFirst(readRows(JournalEntry, [...each.values()]));
  },

  /** Every note, newest first. */
  all: async (): Promise<JournalEntry[]> => newestFirst(readRows(JournalEntry, await db.journal.toArray())),

  /** The latest notes of all, newest first. */
  recent: async (limit: number): Promise<JournalEntry[]> =>
    // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection has no toReversed
    readRows(JournalEntry, await db.journal.orderBy('createdAtMs').reverse().limit(limit).toArray()),

  /** Stores changed words of an entry read at `expectedRev`. */
  edit(entry: JournalEntry, expectedRev: number, nowMs: number): Promise<Result<JournalEntry, ChangeError>> {
    const edited = { ...entry, editedAtMs: nowMs };
    return change(db, [db.journal], () => saveRow(db.journal, edited, expectedRev));
  },

  /** Puts back an entry that was just deleted, as it was. */
  restore(entry: JournalEntry): Promise<Result<JournalEntry, ChangeError>> {
    return change(db, [db.journal], () => saveRow(db.journal, entry, null));
  },

  /** Deletes an entry; {@link restore} takes it back. */
  remove(id: EntryId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.journal], async () => {
      await db.journal.delete(id);
      return ok(null);
    });
  },
});

const newestFirst = (entries: readonly JournalEntry[]): JournalEntry[] =>
  entries.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
