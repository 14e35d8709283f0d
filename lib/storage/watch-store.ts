import { SUGGESTED_WORDS, WatchWord } from '../domain/glossary/watch-word.ts';
import { ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { bumpGlossaryRev } from './settings-store.ts';

/** Words that ought to be agreed on. Not part of the glossary: no search, export or count of terms holds them. */
export const watchStore = (db: ParlanceDatabase) => ({
  /** Every watched word, in alphabetical order. */
  all: async (): Promise<WatchWord[]> =>
    readRows(WatchWord, await db.watchWords.toArray()).toSorted((a, b) => a.text.localeCompare(b.text)),

  byId: async (id: string): Promise<WatchWord | null> => readRow(WatchWord, await db.watchWords.get(id)),

  /** Stores a word read at `expectedRev`, or a new one with null. */
  save(word: WatchWord, expectedRev: number | null): Promise<Result<WatchWord, ChangeError>> {
    return change(db, [db.watchWords, db.settings], async () => {
      const saved = await saveRow(db.watchWords, word, expectedRev);
      if (saved.ok) await bumpGlossaryRev(db);
      return saved;
    });
  },

  /** Stops watching a word. */
  remove(id: string): Promise<Result<null, StorageFailure>> {
    return change(db, [db.watchWords, db.settings], async () => {
      await db.watchWords.delete(id);
      await bumpGlossaryRev(db);
      return ok(null);
    });
  },

  /** Watches all of these words with every supplier, beside what is watched; one that is there already stays. */
  addAll(texts: readonly string[], nowMs: number): Promise<Result<null, StorageFailure>> {
    return change(db, [db.watchWords, db.settings], async () => {
      const known = new Set((await watchStore(db).all()).map(({ text }) => text.toLowerCase()));
      const added = texts.filter((text) => !known.has(text.toLowerCase()));
      await db.watchWords.bulkPut(added.map((text) => suggested(text, nowMs)));
      await bumpGlossaryRev(db);
      return ok(null);
    });
  },

  /** Begins with the words we suggest. */
  seed(nowMs: number): Promise<Result<null, StorageFailure>> {
    return watchStore(db).addAll(SUGGESTED_WORDS, nowMs);
  },
});

/** One word of the same text has the same id, so that adding it in two windows adds it once. */
const suggested = (text: string, nowMs: number): WatchWord => ({
  id: `word-${text.toLowerCase().replaceAll(/\s+/g, '-')}`,
  text,
  lang: 'en',
  scope: null,
  sample: false,
  createdAtMs: nowMs,
  rev: 1,
});
