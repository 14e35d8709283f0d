import type { Table } from 'dexie';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { keyOf, type OwnFile, type OwnFileTable } from './read-own-file.ts';
import { bumpGlossaryRev, settingsStore } from './settings-store.ts';

/** `merge` adds what is not here and leaves what is; `replace` leaves nothing but what the file holds. */
export type RestoreHow = 'merge' | 'replace';

/** Rows of the file that were stored, and rows that were left because their place is taken. */
export type Restored = { readonly stored: number; readonly left: number };

/** Stores a file with everything: all of it or nothing. Rows that nobody understands are stored as they are. */
export function restoreOwnFile(
  db: ParlanceDatabase,
  file: OwnFile,
  how: RestoreHow,
): Promise<Result<Restored, StorageFailure>> {
  return change<Restored, StorageFailure>(db, db.tables, async () => {
    const rev = await settingsStore(db).glossaryRev();
    if (how === 'replace') for (const table of db.tables) await table.clear();
    let stored = 0;
    for (const table of file.tables) stored += await addMissing(db.table(table.name), table);
    stored -= await removeOrphans(db, file);
    const total = file.tables.reduce((sum, { rows }) => sum + rows.length, 0);
    // Whoever keeps a compiled glossary compares a number that must not have been seen before.
    await db.settings.put({ name: 'glossaryRev', value: rev + (await settingsStore(db).glossaryRev()) });
    await bumpGlossaryRev(db);
    return ok({ stored, left: total - stored });
  });
}

async function addMissing(table: Table, { rows }: OwnFileTable): Promise<number> {
  const here = new Set((await table.toCollection().primaryKeys()).map(String));
  const taken = await takenValues(table);
  const free = rows.filter((row) => {
    const key = keyOf(table, row) ?? '';
    const values = uniqueValues(table, row);
    if (here.has(key) || values.some((value) => taken.has(value))) return false;
    here.add(key);
    for (const value of values) taken.add(value);
    return true;
  });
  await table.bulkAdd(free);
  return free.length;
}

/** A charter is left where its supplier has another one here: what is kept about it would be nobody's. */
async function removeOrphans(db: ParlanceDatabase, { tables }: OwnFile): Promise<number> {
  const rows = tables.find(({ name }) => name === db.charters.name)?.rows ?? [];
  const here = new Set(await db.charters.toCollection().primaryKeys());
  const left = rows.flatMap((row) => keyOf(db.charters, row) ?? []).filter((key) => !here.has(key));
  const removed = [db.charterVersions, db.sightings].map((table) =>
    table.where('charterId').anyOf(left).delete(),
  );
  return (await Promise.all(removed)).reduce((sum, count) => sum + count, 0);
}

/** Values of unique indexes, such as the one charter of a supplier. */
const uniqueValues = (table: Table, row: object): readonly string[] =>
  table.schema.indexes
    .filter(({ unique }) => unique)
    .map(({ name }) => `${name}\n${String(Object.getOwnPropertyDescriptor(row, name)?.value)}`);

async function takenValues(table: Table): Promise<Set<string>> {
  if (!table.schema.indexes.some(({ unique }) => unique)) return new Set();
  const rows: readonly object[] = await table.toArray();
  return new Set(rows.flatMap((row) => uniqueValues(table, row)));
}
