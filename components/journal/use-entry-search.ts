import MiniSearch from 'minisearch';
import { useMemo } from 'react';
import type { JournalEntry } from '../../lib/domain/journal/journal-entry.ts';

/** The entries in which every word of `text` occurs, as a word's beginning; all of them, in their order, when it is empty. */
export function useEntrySearch(entries: readonly JournalEntry[], text: string): readonly JournalEntry[] {
  const index = useMemo(() => indexOf(entries), [entries]);
  return useMemo(() => {
    if (text.trim() === '') return entries;
    const found = new Set(index.search(text, { prefix: true, combineWith: 'AND' }).map((hit) => hit.id));
    return entries.filter((entry) => found.has(entry.id));
  }, [entries, index, text]);
}

function indexOf(entries: readonly JournalEntry[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text', 'quote', 'subject', 'tags'] });
  index.addAll(
    entries.map(({ id, text, quote, thread, tags }) => ({
      id,
      text,
      quote: quote ?? '',
      subject: thread?.subject ?? '',
      tags: tags.join(' '),
    })),
  );
  return index;
}
