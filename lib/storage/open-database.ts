import { err, ok, type Result } from '../domain/result.ts';
import { type StorageFailure, storageFailure } from './change.ts';
import { ParlanceDatabase } from './database.ts';

/**
 * Opens the database, for pages that want to say in words why it can't be opened.
 * A newer database is refused and left as it is; nothing is ever deleted here.
 */
export async function openDatabase(name?: string): Promise<Result<ParlanceDatabase, StorageFailure>> {
  const db = new ParlanceDatabase(name);
  try {
    await db.open();
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return err(failure);
  }
  return ok(db);
}
