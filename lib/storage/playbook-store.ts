import { EMPTY_PLAYBOOK, Playbook } from '../domain/programme/playbook.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow } from './read-rows.ts';
import { type Undoable, undoable } from './undoable.ts';

const NAME = 'playbook';

/** The templates of one's own company, beside those that come with Parlance. */
export const playbookStore = (db: ParlanceDatabase) => ({
  read: async (): Promise<Playbook> =>
    readRow(Playbook, (await db.settings.get(NAME))?.value) ?? EMPTY_PLAYBOOK,

  /** Stores what `update` makes of the playbook as it is now, with the way back. */
  update: (update: (playbook: Playbook) => Playbook): Promise<Result<Undoable<Playbook>, StorageFailure>> =>
    undoable(db, async () => {
      const value = update(await playbookStore(db).read());
      await db.settings.put({ name: NAME, value });
      return ok(value);
    }),
});
