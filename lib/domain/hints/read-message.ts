import { parseText } from '../language/parsed-text.ts';
import { JUDGED_LANGUAGE, recogniseLanguage } from '../language/recognise-language.ts';
import { textHash } from '../language/text-hash.ts';
import { FORMALITY, FORMALITY_LENGTH_FREE } from './coefficients/formality.ts';
import { HEDGING } from './coefficients/hedging.ts';
import { NEGATIVITY } from './coefficients/negativity.ts';
import { POLITENESS } from './coefficients/politeness.ts';
import { findFeatures } from './features.ts';
import { habitsOf } from './habits.ts';
import { explainScore } from './linear-score.ts';
import type { Habits, Marker, Scores } from './reading.ts';

/** No score below this many words: one word would decide it. */
export const MIN_WORDS_FOR_SCORES = 12;

/** What is read: the author's own text, without quotes, signature and footer. */
export type ReadInput = { readonly ownText: string };

/** Everything taken from one message. Numbers, hashes and spans; never the text. */
export type MessageReading = {
  readonly textHash: string;
  /** BCP 47 of the recognised language, or null. */
  readonly language: string | null;
  /** `judged`, or why there are no scores: too few words, or a language we do not judge. */
  readonly verdict: 'judged' | 'too-short' | 'language-not-judged';
  readonly scores: Scores;
  readonly habits: Habits;
  /** Every contribution to every score. Per score, intercept + sum of weights = score. */
  readonly markers: readonly Marker[];
};

/** Contribution to each score of a text without any sign. */
export const INTERCEPTS: Readonly<Record<keyof Scores, number>> = {
  formality: FORMALITY.intercept,
  formalityLengthFree: FORMALITY_LENGTH_FREE.intercept,
  politeness: POLITENESS.intercept,
  negativity: NEGATIVITY.intercept,
  hedging: HEDGING.intercept,
};

const TABLES = [FORMALITY, FORMALITY_LENGTH_FREE, POLITENESS, NEGATIVITY, HEDGING];
const NO_SCORES: Scores = {
  formality: null,
  formalityLengthFree: null,
  politeness: null,
  negativity: null,
  hedging: null,
};

/**
 * Takes the reading of one message: pure, and linear in the text.
 *
 * Scores are null below {@link MIN_WORDS_FOR_SCORES} words and in languages other than English; habits are always counted.
 */
export function readMessage({ ownText }: ReadInput): MessageReading {
  const parsed = parseText(ownText);
  const language = recogniseLanguage(ownText);
  const reading = { textHash: textHash(ownText), language, habits: habitsOf(parsed) };
  if (language !== null && language !== JUDGED_LANGUAGE)
    return { ...reading, verdict: 'language-not-judged', scores: NO_SCORES, markers: [] };
  if (parsed.words.length < MIN_WORDS_FOR_SCORES)
    return { ...reading, verdict: 'too-short', scores: NO_SCORES, markers: [] };
  const findings = findFeatures(parsed);
  const explained = TABLES.map((table) => ({ score: table.score, ...explainScore(findings, table) }));
  return {
    ...reading,
    verdict: 'judged',
    scores: { ...NO_SCORES, ...Object.fromEntries(explained.map(({ score, value }) => [score, value])) },
    markers: explained.flatMap(({ markers }) => markers),
  };
}
