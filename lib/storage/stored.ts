import type { ParlanceDatabase } from './database.ts';

/** Whether a table may ever be part of something the user shares. Private tables never are. */
export type Privacy = 'private' | 'shareable';

/** The user's tables by name, and what they are to others. */
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
  terms: 'shareable',
  charterVersions: 'private',
  sightings: 'private',
  programmes: 'private',
  charters: 'shareable',
  readbacks: 'shareable',
  items: 'shareable',
} as const satisfies Record<string, Privacy>;

/** Name of a table with the user's data. */
export type StoredTable = keyof typeof tablePrivacy;

/** The same names, private ones first. */
export const storedTables: readonly StoredTable[] = [
  'suppliers',
  'people',
  'journal',
  'observations',
  'readings',
  'dismissals',
  'lookups',
  'watchWords',
  'termMutes',
  'termVersions',
  'termTrash',
  'imports',
  'charterVersions',
  'sightings',
  'programmes',
  'terms',
  'charters',
  'readbacks',
  'items',
];

/** How many rows each table holds, unreadable ones included. */
export async function countStored(db: ParlanceDatabase): Promise<Record<StoredTable, number>> {
  const counts = await Promise.all(storedTables.map(async (name) => [name, await db[name].count()] as const));
  // The names come from `storedTables`, so every one is there.
  return Object.fromEntries(counts) as Record<StoredTable, number>;
}
