import type { Worker } from '@playwright/test';
import { drawTerms } from '../../bench/support/terms.ts';

/** Stores that many terms in the place of those that are there, as an import would, and tells caches. */
export const fillTerms = (worker: Worker, count: number): Promise<void> =>
  worker.evaluate(async (names) => {
    const opening = indexedDB.open('parlance');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const writing = database.transaction(['terms', 'settings'], 'readwrite');
    const terms = writing.objectStore('terms');
    terms.clear();
    for (const [index, name] of names.entries()) {
      const theirs = index % 9 === 0 ? { text: `Their side of ${name}.`, threshold: null } : null;
      terms.put({
        id: `many-${index}`,
        labels: [
          { text: name, lang: 'en', use: 'preferred' },
          { text: `${name} note`, lang: 'en', use: 'variant' },
        ],
        ours: { text: `What we mean by ${name}, as it is counted at our dock.`, threshold: null },
        theirs,
        agreed: null,
        agreedAtMs: null,
        status: theirs === null ? 'proposed' : 'disputed',
        scope: null,
        sources: [],
        note: '',
        sample: false,
        createdAtMs: 0,
        rev: 1,
      });
    }
    writing.objectStore('settings').put({ name: 'glossaryRev', value: Date.now() });
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(writing.error));
    });
    database.close();
  }, drawTerms(count));
