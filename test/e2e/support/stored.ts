import type { Worker } from '@playwright/test';

/** How many rows a table of Parlance holds, counted in the extension itself. */
export const countStored = (worker: Worker, table: string): Promise<number> =>
  worker.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('parlance');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction(name).objectStore(name).count();
          counting.addEventListener('success', () => {
            resolve(counting.result);
            opening.result.close();
          });
        });
      }),
    table,
  );

/** How many messages of a sender have a reading. */
export const countReadingsOf = (worker: Worker, address: string): Promise<number> =>
  worker.evaluate(
    (sender) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('parlance');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('readings').objectStore('readings').getAll();
          reading.addEventListener('success', () => {
            resolve(reading.result.filter((row) => row.address === sender).length);
            opening.result.close();
          });
        });
      }),
    address,
  );
