import type { Worker } from '@playwright/test';

/** Stores five years with one supplier beside what is there: 2,000 readings of both sides and 500 notes. */
export const fillRelationship = (worker: Worker, supplierId: string): Promise<void> =>
  worker.evaluate(async (id) => {
    const FIVE_YEARS_MS = 5 * 365 * 86_400_000;
    const startMs = Date.now() - FIVE_YEARS_MS;
    const isOurs = (place: number) => place % 3 === 0;
    const everyFifth = (place: number) => Number(place % 5 === 0);
    const scores = (place: number) => {
      const score = isOurs(place) ? null : Math.sin(place * 12.9898) / 2;
      const names = [
        'formality',
        'formalityLengthFree',
        'politeness',
        'negativity',
        'hedging',
        'attack',
      ] as const;
      return Object.fromEntries(names.map((name) => [name, score]));
    };
    const authors = [
      'ana@buyer.example.com',
      'omar@harbour-castings.example.com',
      'li@harbour-castings.example.com',
    ];
    const habits = {
      words: 60,
      salutation: 1,
      signOff: 1,
      contractions: 0,
      exclamations: 0,
      questions: 1,
      suggestions: 0,
      disputePhrases: 0,
    };
    const quiet = { wants: 0, disputes: 0, problems: 0, gives: 0, urgent: false, automatic: false };
    const reading = (place: number) => ({
      key: `gmail:bench-${place}`,
      host: 'gmail',
      supplierId: id,
      address: authors[place % 3],
      side: isOurs(place) ? 'ours' : 'theirs',
      to: [],
      threadKey: `bench-thread-${Math.floor(place / 4)}`,
      position: place % 4,
      sentAtMs: startMs + (FIVE_YEARS_MS * place) / 2_000,
      readAtMs: startMs,
      textHash: String(place),
      language: 'en',
      scores: scores(place),
      habits,
      acts: { ...quiet, asks: place % 2, suggestions: everyFifth(place) },
      facts: [{ about: 'order', value: String(4_500_000 + place), announced: false }],
    });
    const note = (place: number) => ({
      id: `bench-note-${place}`,
      text: `Note ${place}. ${'They told us more than they had to about the plan of their plant. '.repeat(4)}`,
      quote: place % 3 === 0 ? 'We can ship on Friday.' : null,
      thread: null,
      messageKey: null,
      supplierId: id,
      personId: null,
      tags: place % 4 === 0 ? ['call'] : [],
      ledger:
        place % 5 === 0 ? { side: 'theirs', kind: 'deposit', weight: 1, reason: 'told us in time' } : null,
      createdAtMs: startMs + (FIVE_YEARS_MS * place) / 500,
      editedAtMs: null,
      sample: false,
      rev: 1,
    });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('parlance');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const writing = database.transaction(['readings', 'journal'], 'readwrite');
    for (let place = 0; place < 2_000; place += 1) writing.objectStore('readings').put(reading(place));
    for (let place = 0; place < 500; place += 1) writing.objectStore('journal').put(note(place));
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('error', () => reject(writing.error));
    });
    database.close();
  }, supplierId);
