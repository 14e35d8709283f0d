import type { Table } from 'dexie';
import * as z from 'zod/mini';
import type { ParlanceDatabase } from './database.ts';

/** The row when it can be read, else null. An unreadable row stays in the database. */
export function readRow<S extends z.ZodMiniType>(schema: S, row: unknown): z.infer<S> | null {
  const parsed = z.safeParse(schema, row);
  return parsed.success ? parsed.data : null;
}

/** The rows that can be read, in their order. The others stay in the database; {@link unreadableRows} lists them. */
export const readRows = <S extends z.ZodMiniType>(schema: S, rows: readonly unknown[]): z.infer<S>[] =>
  rows.flatMap((row) => {
    const parsed = z.safeParse(schema, row);
    return parsed.success ? [parsed.data] : [];
  });

/** A row that no longer parses, kept as it is. `where` names the fields that are not understood. */
export type UnreadableRow = {
  readonly table: string;
  readonly key: string;
  readonly where: readonly string[];
};

/** Every row that this version can't read, for the settings page. */
export async function unreadableRows(db: ParlanceDatabase): Promise<UnreadableRow[]> {
  const found = await Promise.all(db.doors.map(({ table, schema }) => unreadableIn(table, schema)));
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
