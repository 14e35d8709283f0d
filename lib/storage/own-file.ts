import { fileName } from '../domain/exchange/file-name.ts';
import type { ParlanceDatabase } from './database.ts';

/** Says what a file is and how its rows are to be read. */
export const OWN_FILE = { format: 'parlance-own-file', version: 1 } as const;

/**
 * Everything Parlance has stored, private tables and unreadable rows too, as JSON text for the user's own keeping.
 * One consistent moment: no write falls between two tables.
 */
export async function ownFile(db: ParlanceDatabase, nowMs: number): Promise<string> {
  const tables = db.tables.filter((table) => table.name !== 'doneOps');
  const rows = await db.transaction('r', tables, () =>
    Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
  const file = { ...OWN_FILE, schema: db.verno, madeAtMs: nowMs, tables: Object.fromEntries(rows) };
  return `${JSON.stringify(file)}\n`;
}

/** Name of such a file. */
export const ownFileName = (nowMs: number): string => fileName(nowMs, 'Parlance', 'Everything', 'json');
