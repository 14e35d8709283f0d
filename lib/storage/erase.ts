import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { settingsStore } from './settings-store.ts';

/** Deletes everything Parlance has stored, all of it or nothing. Only the glossary's counter goes on, so that caches notice. */
export function eraseEverything(db: ParlanceDatabase): Promise<Result<null, StorageFailure>> {
  return change(db, db.tables, async () => {
    const rev = await settingsStore(db).glossaryRev();
    for (const table of db.tables) await table.clear();
    await db.settings.put({ name: 'glossaryRev', value: rev + 1 });
    return ok(null);
  });
}
