import { Dexie, type Table, type Transaction } from 'dexie';
import { Charter } from '../domain/charter/charter.ts';
import { CharterVersion, charterVersionId } from '../domain/charter/charter-version.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow } from './read-rows.ts';
import { bumpGlossaryRev } from './settings-store.ts';

/** Takes a change back, all of it or nothing: a row that somebody changed since is a `conflict`. */
export type Undo = () => Promise<Result<null, ChangeError>>;

/** What a change came to, and the way back. */
export type Undoable<T> = { readonly value: T; readonly undo: Undo };

/**
 * Runs `body` as one change over all tables and remembers each row it touches as it was before.
 *
 * Undone, every row is as it was, under a `rev` of its own, so that no form mistakes it for what it has read; and compiled
 * glossaries are stale. What was added by others meanwhile stays.
 */
export async function undoable<T, E>(
  db: ParlanceDatabase,
  body: () => Promise<Result<T, E>>,
): Promise<Result<Undoable<T>, E | StorageFailure>> {
  const kept: TouchedTable[] = [];
  const result = await change(db, db.tables, async () => {
    const before = db.tables.map((table) => ({ table, rows: new Map<string, unknown>() }));
    const forget = remember(before, Dexie.currentTransaction);
    const done = await body().finally(forget);
    for (const { table, rows } of before) {
      if (rows.size === 0) continue;
      const after = await table.bulkGet([...rows.keys()]);
      kept.push({ table, rows: [...rows].map(([key, was], at) => ({ key, was, is: after[at] })) });
    }
    return done;
  });
  return result.ok ? ok({ value: result.value, undo: () => putBack(db, kept) }) : result;
}

/** A row of a table: as it was before a change and as the change left it; undefined where there was none. */
type TouchedRow = { readonly key: string; readonly was: unknown; readonly is: unknown };
type TouchedTable = { readonly table: Table; readonly rows: readonly TouchedRow[] };
type Before = { readonly table: Table; readonly rows: Map<string, unknown> };

/** Notes the first state of every row that this transaction and those inside it touch, until the answer is called. */
function remember(before: readonly Before[], transaction: Transaction | null): () => void {
  const stops = before.map(({ table, rows }) => {
    const note = (key: string, row: unknown, by: Transaction) => {
      if (rootOf(by) === rootOf(transaction) && !rows.has(key)) rows.set(key, row);
    };
    const creating = (key: string, row: { id?: string }, by: Transaction) =>
      note(key ?? row.id, undefined, by);
    const updating = (_: object, key: string, row: unknown, by: Transaction) => note(key, row, by);
    const deleting = (key: string, row: unknown, by: Transaction) => note(key, row, by);
    table.hook('creating', creating);
    table.hook('updating', updating);
    table.hook('deleting', deleting);
    return () => {
      table.hook('creating').unsubscribe(creating);
      table.hook('updating').unsubscribe(updating);
      table.hook('deleting').unsubscribe(deleting);
    };
  });
  return () => {
    for (const stop of stops) stop();
  };
}

const rootOf = (transaction: Transaction | null | undefined): Transaction | null | undefined =>
  transaction?.parent ? rootOf(transaction.parent) : transaction;

/** The number by which compiled glossaries are known: it only ever grows. */
const COUNTER = 'glossaryRev';

function putBack(db: ParlanceDatabase, kept: readonly TouchedTable[]): Promise<Result<null, ChangeError>> {
  return change<null, ChangeError>(db, db.tables, async () => {
    for (const { table, rows } of kept) {
      const now = await table.bulkGet(rows.map(({ key }) => key));
      const isMoved = rows.some(({ key, is }, at) => key !== COUNTER && !isSame(is, now[at]));
      if (isMoved) return err({ kind: 'conflict' });
    }
    for (const { table, rows } of kept) {
      const old = rows.filter(({ key }) => key !== COUNTER);
      await table.bulkDelete(old.filter(({ was }) => was === undefined).map(({ key }) => key));
      await table.bulkPut(old.flatMap(({ was, is }) => (was === undefined ? [] : [under(was, is)])));
    }
    await carryVersions(db, kept);
    await bumpGlossaryRev(db);
    return ok(null);
  });
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The old row under a `rev` that is newer than both states; as it was when it has none. */
const under = (was: unknown, is: unknown): unknown =>
  hasRev(was) ? { ...was, rev: Math.max(was.rev, hasRev(is) ? is.rev : 0) + 1 } : was;

const hasRev = (row: unknown): row is { readonly rev: number } =>
  typeof row === 'object' && row !== null && 'rev' in row && typeof row.rev === 'number';

/** The history of a charter names its states by their `rev`: the state that is in force again goes on under the new one. */
async function carryVersions(db: ParlanceDatabase, kept: readonly TouchedTable[]): Promise<void> {
  const rows = kept.find(({ table }) => table.name === db.charters.name)?.rows ?? [];
  for (const { key, was } of rows) {
    const charter = readRow(Charter, await db.charters.get(key));
    const before = readRow(Charter, was);
    if (charter === null || before === null) continue;
    const version = readRow(CharterVersion, await db.charterVersions.get(charterVersionId(before)));
    if (version === null) continue;
    await db.charterVersions.delete(version.id);
    await db.charterVersions.put({ ...version, id: charterVersionId(charter), charter });
  }
}
