import 'fake-indexeddb/auto';
import { ParlanceDatabase } from '../../../lib/storage/database.ts';

/** An empty database that nobody else uses, in memory. */
export const freshDatabase = (): ParlanceDatabase => new ParlanceDatabase(crypto.randomUUID());

/** Lets every write to `table` fail as on a full disk. */
export function fillDisk(db: ParlanceDatabase, table: string): void {
  db.use({
    stack: 'dbcore',
    name: 'full-disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const inner = core.table(name);
        if (name !== table) return inner;
        return { ...inner, mutate: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
      },
    }),
  });
}
