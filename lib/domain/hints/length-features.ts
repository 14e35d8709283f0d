import type { ParsedText } from '../language/parsed-text.ts';
import { syllablesOf } from '../language/syllables.ts';
import { type Finding, measured } from './feature.ts';

/** Features that grow with the length of a message or its sentences; the length-free scores do without. */
export const LENGTH_FEATURES = [
  'words-per-sentence',
  'long-sentence',
  'reading-grade',
  'total-words',
] as const;

/** Sentences longer than this are lists or tables. */
const LONGEST_SENTENCE = 45;
const LONG_SENTENCE = 18;
/** Beyond the longest text the weights were fitted on, more words say nothing about its style. */
const LONGEST_TEXT = 45;
/** Grade level at which Flesch–Kincaid stops saying anything. */
const HIGHEST_GRADE = 22;

/**
 * Features of the text as a whole: length, readability, and how long its words are.
 *
 * Reading grade: Flesch–Kincaid (Kincaid et al. 1975).
 */
export function* wholeTextFeatures(parsed: ParsedText): Generator<[string, Finding]> {
  const { text, words, sentences } = parsed;
  if (words.length === 0) return;
  const traces = [{ start: 0, end: text.length, amount: 1 }];
  for (const [name, value] of Object.entries(measures(words, sentences.length)))
    if (value !== 0) yield [name, measured(value, traces)];
}

function measures(words: ParsedText['words'], sentences: number): Record<string, number> {
  const perSentence = Math.min(LONGEST_SENTENCE, words.length / Math.max(1, sentences));
  const syllables = words.map((word) => syllablesOf(word.lower));
  const perWord = sum(syllables) / words.length;
  const letters = sum(words.map((word) => word.lower.length)) / words.length;
  const grade = 0.39 * perSentence + 11.8 * perWord - 15.59;
  return {
    'words-per-sentence': Math.log(perSentence + 1),
    'long-sentence': Math.max(0, perSentence - LONG_SENTENCE),
    'reading-grade': Math.max(0, Math.min(HIGHEST_GRADE, grade)),
    'total-words': Math.log(Math.min(LONGEST_TEXT, words.length) + 1),
    'syllables-per-word': perWord,
    'letters-per-word': Math.min(letters, 9),
    'long-words': words.filter((word) => word.lower.length > 6).length / words.length,
    'very-long-words': words.filter((word) => word.lower.length > 9).length / words.length,
    'many-syllables': syllables.filter((count) => count >= 3).length / words.length,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
