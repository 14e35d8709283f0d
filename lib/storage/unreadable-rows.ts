import type { Table } from 'dexie';
import * as z from 'zod/mini';
import type { ParlanceDatabase } from './database.ts';
import { doorsOf } from './doors.ts';

/** A row that no longer parses, kept as it is. `where` names the fields that are not understood. */
export type UnreadableRow = {
  readonly table: string;
  readonly key: string;
  readonly where: readonly string[];
};

/** Every row that this version can't read, for the settings page. */
export async function unreadableRows(db: ParlanceDatabase): Promise<UnreadableRow[]> {
  const found = await Promise.all(doorsOf(db).map(({ table, schema }) => unreadableIn(table, schema)));
  return found.flat();
}

async function unreadableIn(table: Table, schema: z.ZodMiniType): Promise<UnreadableRow[]> {
  const unreadable: UnreadableRow[] = [];
  await table.each((row, { primaryKey }) => {
    const parsed = z.safeParse(schema, row);
    if (parsed.success) return;
    const where = parsed.error.issues.map((issue) => issue.path.join('.'));
    unreadable.push({ table: table.name, key: String(primaryKey), where });
  });
  return unreadable;
}
