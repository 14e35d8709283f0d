import type { ParlanceDatabase } from './database.ts';

/** Whether a table may ever be part of something the user shares. Private tables never are. */
export type Privacy = 'private' | 'shareable';

/** The user's tables by name, and what they are to others. */
export const tablePrivacy = {
  suppliers: 'private',
  people: 'private',
  journal: 'private',
  readings: 'private',
  dismissals: 'private',
  terms: 'shareable',
  charters: 'shareable',
} as const satisfies Record<string, Privacy>;

/** Name of a table with the user's data. */
export type StoredTable = keyof typeof tablePrivacy;

/** The same names, private ones first. */
export const storedTables: readonly StoredTable[] = [
  'suppliers',
  'people',
  'journal',
  'readings',
  'dismissals',
  'terms',
  'charters',
];

/** How many rows each table holds, unreadable ones included. */
export async function countStored(db: ParlanceDatabase): Promise<Record<StoredTable, number>> {
  const counts = await Promise.all(storedTables.map(async (name) => [name, await db[name].count()] as const));
  // The names come from `storedTables`, so every one is there.
  return Object.fromEntries(counts) as Record<StoredTable, number>;
}
