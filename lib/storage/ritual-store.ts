import type { Item } from '../domain/journal/item.ts';
import type { JournalEntry, LedgerMark, NoteDraft } from '../domain/journal/journal-entry.ts';
import type { Result } from '../domain/result.ts';
import { type ChangeError, change } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { itemStore } from './item-store.ts';
import { journalStore } from './journal-store.ts';

/** What a ritual ends in: a note, and the action that was agreed, for each supplier whom it concerns. */
export type RitualEnd = {
  readonly note: NoteDraft;
  readonly ledger: LedgerMark | null;
  readonly actions: readonly Item[];
};

/** The ends of rituals: note and actions are stored together or not at all. */
export const ritualStore = (db: ParlanceDatabase) => ({
  finish: ({ note, ledger, actions }: RitualEnd, nowMs: number): Promise<Result<JournalEntry, ChangeError>> =>
    change(db, [db.journal, db.items], async (): Promise<Result<JournalEntry, ChangeError>> => {
      const saved = await itemStore(db).saveAll(actions);
      if (!saved.ok) return saved;
      return journalStore(db).add(note, nowMs, { ledger });
    }),
});
