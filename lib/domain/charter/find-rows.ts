import type { CharterRow } from './charter.ts';

/** The rows in which every word of `words` occurs, whatever its case and wherever in the row; all rows for no words. */
export function findRows(rows: readonly CharterRow[], words: string): readonly CharterRow[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = [
      row.topic,
      row.from,
      row.to,
      row.cadence,
      row.channel,
      row.detail,
      row.record ?? '',
      row.owner?.name ?? '',
    ]
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
