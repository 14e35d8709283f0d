import { readMessage } from '../../../../lib/domain/hints/read-message.ts';
import { type Acts, type Reading, Reading as ReadingSchema } from '../../../../lib/domain/hints/reading.ts';

const DAY_MS = 86_400_000;
/** An ordinary day; readings follow a week apart. */
const FIRST_AT_MS = Date.UTC(2026, 0, 5, 9);

/** The reading of the `index`-th weekly mail of a sample sender, taken from its text. */
export function readingOf(ownText: string, index: number): Reading {
  const { textHash, language, scores, habits } = readMessage({ ownText });
  return buildReading({ key: `gmail:m${index}`, textHash, language, scores, habits, ...datesOf(index) });
}

/** A reading of a sample sender; every score is 0 unless said otherwise. */
export function buildReading(over: Partial<Reading> = {}): Reading {
  return ReadingSchema.parse({
    key: 'gmail:m0',
    host: 'gmail',
    supplierId: 'delta',
    address: 'marta@delta-forgings.example.com',
    threadKey: null,
    position: 0,
    ...datesOf(0),
    textHash: '0',
    language: 'en',
    scores: { formality: 0, formalityLengthFree: 0, politeness: 0, negativity: 0, hedging: 0, attack: 0 },
    habits: {
      words: 80,
      salutation: 1,
      signOff: 1,
      contractions: 0,
      exclamations: 0,
      questions: 0,
      suggestions: 0,
      disputePhrases: 0,
    },
    ...over,
  });
}

/** What a message does; nothing unless said otherwise. */
export const buildActs = (over: Partial<Acts> = {}): Acts => ({
  asks: 0,
  suggestions: 0,
  wants: 0,
  disputes: 0,
  problems: 0,
  gives: 0,
  urgent: false,
  automatic: false,
  ...over,
});

/** Readings a week apart whose length-free formality is given; nothing else changes. */
export const readingsWith = (values: readonly number[]): Reading[] =>
  values.map((value, index) =>
    buildReading({
      key: `gmail:m${index}`,
      ...datesOf(index),
      scores: {
        formality: value,
        formalityLengthFree: value,
        politeness: 0,
        negativity: 0,
        hedging: 0,
        attack: 0,
      },
    }),
  );

const datesOf = (index: number) => {
  const atMs = FIRST_AT_MS + index * 7 * DAY_MS;
  return { sentAtMs: atMs, readAtMs: atMs };
};
