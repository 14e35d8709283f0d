import type { MessageReading } from './read-message.ts';
import type { Acts, Fact, Reading } from './reading.ts';

/** Which message a reading is of. */
export type ReadingOf = Pick<
  Reading,
  'key' | 'host' | 'supplierId' | 'address' | 'side' | 'to' | 'threadKey' | 'position' | 'sentAtMs'
>;

/** What is read besides scores: what a message does, the numbers it names and what it asks for. */
export type AlsoRead = {
  readonly acts: Acts | null;
  readonly facts: readonly Fact[];
  readonly askedFor: readonly string[];
};

/** What is known of a message of which only the scores were read. */
export const NOTHING_READ: AlsoRead = { acts: null, facts: [], askedFor: [] };

/** What is stored of a message that was read: numbers and hashes. */
export function takeReading(
  of: ReadingOf,
  { textHash, language, scores, habits }: MessageReading,
  { acts, facts, askedFor }: AlsoRead,
  readAtMs: number,
): Reading {
  return {
    ...of,
    readAtMs,
    textHash,
    language,
    scores,
    habits,
    acts,
    facts: [...facts],
    askedFor: [...askedFor],
  };
}
