import { sentencesOf } from '../domain/language/sentences.ts';

/** As much of a sentence as is quoted. */
const MAX_SENTENCE = 2_000;

/** The sentence of a text that a place in it belongs to; of a long one the beginning. */
export function sentenceAround(text: string, at: number): string {
  const { start, end } = sentencesOf(text).find((one) => one.end > at) ?? { start: 0, end: 0 };
  return text.slice(start, end).slice(0, MAX_SENTENCE);
}
