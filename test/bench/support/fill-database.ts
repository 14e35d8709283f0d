import type { Worker } from '@playwright/test';

/** Stores 200 suppliers with a charter of 30 rows each, and 1,000 terms, beside what is there. */
export const fillDatabase = (worker: Worker): Promise<void> =>
  worker.evaluate(async () => {
    const row = (supplier: number, index: number) => ({
      id: `row-${supplier}-${index}`,
      topic: `Topic ${index} of ${supplier}`,
      from: 'Account manager',
      to: 'Buyer',
      cadence: 'weekly',
      channel: 'mail',
      detail: 'what left, when, by which carrier',
      record: null,
      owner: null,
    });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('parlance');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const writing = database.transaction(['suppliers', 'charters', 'terms'], 'readwrite');
    const [suppliers, charters, terms] = ['suppliers', 'charters', 'terms'].map((name) =>
      writing.objectStore(name),
    );
    for (let supplier = 0; supplier < 200; supplier += 1) {
      suppliers?.put({
        id: `bench-${supplier}`,
        name: `Supplier ${supplier}`,
        perspective: 'supplier',
        tier: 'preferred',
        distance: 'open',
        domains: [`s${supplier}.example.com`],
        addresses: [],
        multiLanguage: false,
        hints: null,
        sample: false,
        createdAtMs: 0,
        rev: 1,
      });
      charters?.put({
        id: `bench-charter-${supplier}`,
        supplierId: `bench-${supplier}`,
        version: 1,
        startedAtMs: 0,
        stable: false,
        lastReviewedAtMs: null,
        rows: Array.from({ length: 30 }, (_, index) => row(supplier, index)),
        ladder: [],
        meetings: [],
        scopeIn: [],
        scopeOut: [],
        signOffs: [],
        sample: false,
        rev: 1,
      });
    }
    for (let term = 0; term < 1_000; term += 1) {
      terms?.put({
        id: `bench-term-${term}`,
        labels: [{ text: `bench word ${term}`, lang: 'en', use: 'preferred' }],
        ours: { text: 'What we mean by it.', threshold: null },
        theirs: null,
        agreed: null,
        agreedAtMs: null,
        status: 'proposed',
        scope: null,
        sources: [],
        note: '',
        sample: false,
        createdAtMs: 0,
        rev: 1,
      });
    }
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error));
    });
    database.close();
  });
