import { Dexie, type Table, type TransactionMode } from 'dexie';
import { err, type Result } from '../domain/result.ts';
import type { ParlanceDatabase } from './database.ts';

/** Why the disk did not take a change. Nothing was written. */
export type StorageFailure = { readonly kind: 'no-space' } | { readonly kind: 'newer-database' };

/** Why a change was not made. `conflict`: somebody else changed the record meanwhile. `gone`: it no longer exists. */
export type ChangeError = { readonly kind: 'conflict' } | { readonly kind: 'gone' } | StorageFailure;

/**
 * Runs `body` in one read-write transaction over `tables`: all of it is stored, or nothing.
 *
 * Inside another transaction it joins that one and leaves failures to it, which can only fail as a whole.
 * A full disk and a newer database are answers; bugs still throw.
 */
export async function change<T, E>(
  db: ParlanceDatabase,
  tables: readonly Table[],
  body: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageFailure>> {
  const mode: TransactionMode = 'rw';
  const run = () => db.transaction(mode, [...tables], body);
  if (Dexie.currentTransaction !== null) return run();
  try {
    return await run();
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return err(failure);
  }
}

/** The named failure behind an error of the database, or null when it is a bug. */
export function storageFailure(error: unknown): StorageFailure | null {
  for (let cause = error; cause instanceof Error || cause instanceof DOMException; cause = innerOf(cause)) {
    if (cause.name === 'QuotaExceededError') return { kind: 'no-space' };
    if (cause.name === 'NewerDatabaseError') return { kind: 'newer-database' };
  }
  return null;
}

/** Dexie keeps the error of the browser under `inner`. */
const innerOf = (error: object): unknown => ('inner' in error ? error.inner : undefined);
