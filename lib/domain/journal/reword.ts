import { type JournalEntry, MAX_WORDINGS } from './journal-entry.ts';

/**
 * The entry as it is stored over `before`: with the earlier words and since when they stood, if these changed; a mark on
 * the account is no edit. The earliest wordings are forgotten first.
 */
export function reworded(before: JournalEntry | null, after: JournalEntry, nowMs: number): JournalEntry {
  if (before === null || before.text === after.text) return after;
  const earlier = { text: before.text, atMs: before.editedAtMs ?? before.createdAtMs };
  return { ...after, editedAtMs: nowMs, wordings: [...before.wordings, earlier].slice(-MAX_WORDINGS) };
}
