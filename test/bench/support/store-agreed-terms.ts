import type { Worker } from '@playwright/test';

/** Stores terms with an agreed meaning, for all suppliers, in the place of those that are there. */
export const storeAgreedTerms = (worker: Worker, names: readonly string[]): Promise<void> =>
  worker.evaluate(async (labels) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('parlance');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const writing = database.transaction(['terms', 'settings'], 'readwrite');
    const terms = writing.objectStore('terms');
    terms.clear();
    for (const [index, text] of labels.entries())
      terms.put({
        id: `agreed-${index}`,
        labels: [{ text, lang: 'en', use: 'preferred' }],
        ours: null,
        theirs: null,
        agreed: { text: 'What both sides mean by it.', threshold: null },
        agreedAtMs: 0,
        status: 'agreed',
        scope: null,
        sources: [],
        note: '',
        sample: false,
        createdAtMs: 0,
        rev: 1,
      });
    // Whoever keeps a compiled glossary compares this.
    writing.objectStore('settings').put({ name: 'glossaryRev', value: Date.now() });
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error));
    });
    database.close();
  }, names);
