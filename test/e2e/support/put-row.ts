import type { Worker } from '@playwright/test';

/** Stores one row in a table of the extension, as it would itself. */
export const putRow = (worker: Worker, table: string, row: object): Promise<void> =>
  putRows(worker, table, [row]);

/** Stores rows in a table of the extension, as it would itself. */
export const putRows = (worker: Worker, table: string, rows: readonly object[]): Promise<void> =>
  worker.evaluate(
    async ([name, values]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('parlance');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('the database could not be opened')));
      });
      const writing = database.transaction(name, 'readwrite');
      for (const value of values) writing.objectStore(name).put(value);
      await new Promise<void>((resolve) => {
        writing.addEventListener('complete', () => resolve());
      });
      database.close();
    },
    [table, rows] as const,
  );
