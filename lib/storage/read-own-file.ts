import type { Table } from 'dexie';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../domain/result.ts';
import type { ParlanceDatabase } from './database.ts';
import { doorsOf } from './doors.ts';
import { OWN_FILE } from './own-file.ts';

/** Why a file with everything is not read. Nothing was changed. */
export type OwnFileError =
  | { readonly kind: 'too-big' }
  | { readonly kind: 'not-own-file' }
  | { readonly kind: 'newer-file' };

/** One table of the file. `unreadable` rows are kept as they are; `homeless` ones have no key and can't be stored. */
export type OwnFileTable = {
  readonly name: string;
  readonly rows: readonly object[];
  readonly unreadable: readonly { readonly key: string; readonly where: readonly string[] }[];
  readonly homeless: number;
};

/** A file with everything, read and not yet stored. */
export type OwnFile = {
  readonly madeAtMs: number;
  readonly tables: readonly OwnFileTable[];
  /** Tables this version has no place for, and how many rows they hold. */
  readonly unknown: readonly { readonly name: string; readonly rows: number }[];
};

/** Larger files are refused before they are read (bytes). Far above what we write ourselves: a file that was saved must come back. */
export const MAX_OWN_FILE_BYTES = 250 * 1024 * 1024;

const Head = z.object({
  format: z.literal(OWN_FILE.format),
  version: z.number(),
  schema: z.number(),
  madeAtMs: z.number(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** Reads such a file. One of a later version, or of a later database, is refused; rows nobody understands are named. */
export function readOwnFile(db: ParlanceDatabase, text: string): Result<OwnFile, OwnFileError> {
  const head = z.safeParse(Head, parse(text));
  if (!head.success) return err({ kind: 'not-own-file' });
  const { version, schema, madeAtMs, tables } = head.data;
  if (version > OWN_FILE.version || schema > db.verno) return err({ kind: 'newer-file' });
  const here = db.tables.filter((table) => table.name !== 'doneOps');
  const names = new Set(here.map((table) => table.name));
  return ok({
    madeAtMs,
    tables: here.flatMap((table) => {
      const rows = tables[table.name];
      return rows === undefined ? [] : [readTable(db, table, rows)];
    }),
    unknown: Object.entries(tables)
      .filter(([name]) => !names.has(name))
      .map(([name, rows]) => ({ name, rows: rows.length })),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function readTable(db: ParlanceDatabase, table: Table, rows: readonly unknown[]): OwnFileTable {
  const schema = doorsOf(db).find((door) => door.table.name === table.name)?.schema;
  const stored = rows.flatMap((row) => (keyOf(table, row) === null ? [] : [row as object])); // has a key, so it is one
  const unreadable = stored.flatMap((row) => {
    const parsed = schema === undefined ? null : z.safeParse(schema, row);
    if (parsed === null || parsed.success) return [];
    return [{ key: keyOf(table, row) ?? '', where: parsed.error.issues.map(({ path }) => path.join('.')) }];
  });
  return { name: table.name, rows: stored, unreadable, homeless: rows.length - stored.length };
}

/** The primary key of a row; null when it has none. */
export function keyOf(table: Table, row: unknown): string | null {
  const path = table.schema.primKey.keyPath;
  if (typeof row !== 'object' || row === null || typeof path !== 'string') return null;
  const key: unknown = Object.getOwnPropertyDescriptor(row, path)?.value;
  return typeof key === 'string' && key !== '' ? key : null;
}
