import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

/** Every row of the extension's database, by table. */
export type StoredData = Readonly<Record<string, readonly object[]>>;

/** What the extension has stored now. */
export const storedData = (worker: Worker): Promise<StoredData> =>
  worker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('parlance');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('the database could not be opened')));
    });
    const names = [...database.objectStoreNames];
    const reading = database.transaction(names);
    const rows = names.map(
      (name) =>
        new Promise<readonly [string, object[]]>((resolve) => {
          const all = reading.objectStore(name).getAll();
          all.addEventListener('success', () => resolve([name, all.result]));
        }),
    );
    const found = Object.fromEntries(await Promise.all(rows));
    database.close();
    return found;
  });

/**
 * Puts back what was stored, and forgets what lives as long as the browser. `times` tells how often that was done: what the
 * worker keeps ready holds for a revision of the glossary, and none may come twice.
 */
export const putBack = (worker: Worker, data: StoredData, times: number): Promise<void> =>
  worker.evaluate(
    async ([rows, revision]) => {
      await chrome.storage.session.clear();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('parlance');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('the database could not be opened')));
      });
      const names = [...database.objectStoreNames];
      const writing = database.transaction(names, 'readwrite');
      for (const name of names) {
        const store = writing.objectStore(name);
        store.clear();
        for (const row of rows[name] ?? []) store.put(row);
      }
      writing.objectStore('settings').put({ name: 'glossaryRev', value: revision });
      await new Promise<void>((resolve, reject) => {
        writing.addEventListener('complete', () => resolve());
        writing.addEventListener('abort', () => reject(new Error('the data could not be put back')));
      });
      database.close();
    },
    [data, times * 1_000] as const,
  );
