import type { Worker } from '@playwright/test';

/** Replaces the journal by so many notes of about forty words, over five years, most of them on a thread. */
export const fillNotes = (worker: Worker, count: number): Promise<void> =>
  worker.evaluate(async (total) => {
    const words =
      'pallet delay order price thanks quality carrier drawing sample invoice call visit late early'.split(
        ' ',
      );
    const word = (seed: number) => words[(seed * 7_919) % words.length] ?? '';
    const textOf = (note: number) =>
      `${Array.from({ length: 40 }, (_, at) => word(note * 31 + at * 17)).join(' ')} order ${note}`;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('parlance');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const writing = database.transaction('journal', 'readwrite');
    const journal = writing.objectStore('journal');
    journal.clear();
    for (let note = 0; note < total; note += 1) {
      journal.put({
        id: `bench-note-${note}`,
        text: textOf(note),
        quote: note % 3 === 0 ? `“${word(note)} by Friday”` : null,
        thread:
          note % 4 === 0
            ? null
            : {
                host: 'gmail',
                threadKey: `t${note}`,
                subject: `Order ${note}`,
                url: 'https://mail.google.com/x',
              },
        messageKey: null,
        supplierId: null,
        personId: null,
        tags: [],
        createdAtMs: 1_600_000_000_000 + note * 15_000_000,
        editedAtMs: null,
        sample: false,
        rev: 1,
      });
    }
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error));
    });
    database.close();
  }, count);
