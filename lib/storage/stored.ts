import type { ParlanceDatabase } from './database.ts';

/** Whether a table may ever be part of something the user shares. Private tables never are. */
export type Privacy = 'private' | 'shareable';

/** The user's tables by name, and what they are to others; private ones first. */
export const tablePrivacy = {
  suppliers: 'private',
  people: 'private',
  journal: 'private',
  observations: 'private',
  readings: 'private',
  dismissals: 'private',
  lookups: 'private',
  watchWords: 'private',
  termMutes: 'private',
  termVersions: 'private',
  termTrash: 'private',
  imports: 'private',
  charterVersions: 'private',
  sightings: 'private',
  programmes: 'private',
  terms: 'shareable',
  charters: 'shareable',
  readbacks: 'shareable',
  items: 'shareable',
} as const satisfies Record<string, Privacy>;

/** Name of a table with the user's data. */
export type StoredTable = keyof typeof tablePrivacy;

/** The same names, in their order. */
export const storedTables = Object.keys(tablePrivacy) as readonly StoredTable[]; // the keys of the record above

/** How many rows each table holds, unreadable ones included. */
export async function countStored(db: ParlanceDatabase): Promise<Record<StoredTable, number>> {
  const counts = await Promise.all(storedTables.map(async (name) => [name, await db[name].count()] as const));
  // The names come from `storedTables`, so every one is there.
  return Object.fromEntries(counts) as Record<StoredTable, number>;
}
