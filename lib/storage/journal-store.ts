import { EntryId, type SupplierId } from '../domain/ids.ts';
import { RITUAL_TAG } from '../domain/journal/find-entries.ts';
import { JournalEntry, type NoteDraft } from '../domain/journal/journal-entry.ts';
import { reworded } from '../domain/journal/reword.ts';
import { tagged } from '../domain/journal/tags.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** What a note is besides, when it is more than a note. */
export type NoteExtras = Partial<Pick<JournalEntry, 'ledger' | 'explainsFromMs'>>;

/** So many notes on one supplier are looked through beside other things: 10,000 took the popup seconds. */
export const MOST_AT_A_GLANCE = 1_000;

/** The user's private notes. Nothing here is ever part of a shareable export. */
export const journalStore = (db: ParlanceDatabase) => ({
  /** Stores a new note, tagged with the `#words` of its text, and answers with the entry. */
  add(note: NoteDraft, nowMs: number, more: NoteExtras = {}): Promise<Result<JournalEntry, StorageFailure>> {
    const entry: JournalEntry = {
      ...tagged(note),
      ledger: null,
      explainsFromMs: null,
      ...more,
      wordings: [],
      inHandover: false,
      threadLostAtMs: null,
      id: EntryId.parse(crypto.randomUUID()),
      createdAtMs: nowMs,
      editedAtMs: null,
      sample: false,
      rev: 1,
    };
    return change(db, [db.journal], async () => {
      await db.journal.add(entry);
      return ok(entry);
    });
  },

  byId: async (id: EntryId): Promise<JournalEntry | null> => readRow(JournalEntry, await db.journal.get(id)),

  /** Notes on a supplier, on a thread, or on either when both are given; newest first, each once, no more than `limit`. */
  async of(
    { supplierId, threadKey }: { readonly supplierId?: SupplierId; readonly threadKey?: string },
    limit?: number,
  ): Promise<JournalEntry[]> {
    const bySupplier = supplierId === undefined ? [] : await db.journal.where({ supplierId }).toArray();
    const byThread =
      threadKey === undefined ? [] : await db.journal.where('thread.threadKey').equals(threadKey).toArray();
    const each = new Map([...bySupplier, ...byThread].map((entry) => [entry.id, entry]));
    return readRows(JournalEntry, newestFirst([...each.values()]).slice(0, limit));
  },

  /** Every note, newest first. */
  all: async (): Promise<JournalEntry[]> => newestFirst(readRows(JournalEntry, await db.journal.toArray())),

  /** The notes on a supplier that are on its trust account, in no order. */
  marked: (supplierId: SupplierId): Promise<JournalEntry[]> =>
    notesWith(db, supplierId, ({ ledger }) => (ledger ?? null) !== null),

  /** The notes on a supplier that explain how somebody writes, in no order. */
  explaining: (supplierId: SupplierId): Promise<JournalEntry[]> =>
    notesWith(db, supplierId, ({ explainsFromMs }) => typeof explainsFromMs === 'number'),

  /** The notes on a supplier that quote a message, in no order. */
  quoting: (supplierId: SupplierId): Promise<JournalEntry[]> =>
    notesWith(db, supplierId, ({ quote }) => quote !== null),

  /**
   * The notes on a supplier that a ritual ended in or that are on a person, in no order; null when it has more than
   * {@link MOST_AT_A_GLANCE} notes.
   */
  async meetings(supplierId: SupplierId): Promise<JournalEntry[] | null> {
    if ((await db.journal.where({ supplierId }).count()) > MOST_AT_A_GLANCE) return null;
    return notesWith(
      db,
      supplierId,
      ({ personId, tags }) => personId !== null || tags.some((tag) => tag.startsWith(RITUAL_TAG)),
    );
  },

  /** The latest notes of all, newest first. */
  recent: async (limit: number): Promise<JournalEntry[]> =>
    // oxlint-disable-next-line unicorn/no-array-reverse -- a Dexie collection has no toReversed
    readRows(JournalEntry, await db.journal.orderBy('createdAtMs').reverse().limit(limit).toArray()),

  /** Stores an entry read at `expectedRev`; when its words changed, the earlier ones are kept with it. */
  edit(entry: JournalEntry, expectedRev: number, nowMs: number): Promise<Result<JournalEntry, ChangeError>> {
    return change(db, [db.journal], async () => {
      const before = readRow(JournalEntry, await db.journal.get(entry.id));
      return saveRow(db.journal, reworded(before, tagged(entry, before?.text), nowMs), expectedRev);
    });
  },

  /** Puts a note into handovers or keeps it out of them. Its words, and when they were written, stay as they are. */
  choose: (id: EntryId, inHandover: boolean): Promise<Result<null, ChangeError>> =>
    putAside(db, id, { inHandover }),

  /** Keeps when the thread of a note was looked for in vain; null once it was found. */
  keepLook: (id: EntryId, threadLostAtMs: number | null): Promise<Result<null, ChangeError>> =>
    putAside(db, id, { threadLostAtMs }),

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

/** The notes on a supplier that are wanted, told before they are read: a row of an earlier version may lack what was added since. */
const notesWith = async (
  db: ParlanceDatabase,
  supplierId: SupplierId,
  isWanted: (row: JournalEntry) => boolean,
): Promise<JournalEntry[]> =>
  readRows(JournalEntry, await db.journal.where({ supplierId }).filter(isWanted).toArray());

/** Changes what stands beside the words of a note, whatever else was changed meanwhile. */
const putAside = (
  db: ParlanceDatabase,
  id: EntryId,
  patch: Partial<Pick<JournalEntry, 'inHandover' | 'threadLostAtMs'>>,
): Promise<Result<null, ChangeError>> =>
  change(db, [db.journal], async (): Promise<Result<null, ChangeError>> => {
    const entry = readRow(JournalEntry, await db.journal.get(id));
    if (entry === null) return err({ kind: 'gone' });
    await db.journal.put({ ...entry, ...patch, rev: entry.rev + 1 });
    return ok(null);
  });

const newestFirst = (entries: readonly JournalEntry[]): JournalEntry[] =>
  entries.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
