import { parseText } from '../language/parsed-text.ts';
import { JUDGED_LANGUAGE, recogniseLanguage } from '../language/recognise-language.ts';
import { textHash } from '../language/text-hash.ts';
import { habitsOf } from './habits.ts';
import type { Habits, Marker, Scores } from './reading.ts';
import { scoreText } from './score-text.ts';

/** No score below this many words: one word would decide it. */
export const MIN_WORDS_FOR_SCORES = 12;

/** Text after this many UTF-16 units is not read: it would change no score, and reading it would block. */
export const LONGEST_READ = 20_000;

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
  /** Every contribution to every score. Per score, the intercept of its coefficients + the sum of weights = the score. */
  readonly markers: readonly Marker[];
};

const NO_SCORES: Scores = {
  formality: null,
  formalityLengthFree: null,
  politeness: null,
  negativity: null,
  hedging: null,
  attack: null,
};

/**
 * Takes the reading of one message: pure, linear, and bounded by {@link LONGEST_READ}.
 *
 * Scores are null below {@link MIN_WORDS_FOR_SCORES} words and in languages other than English; habits are always counted.
 */
export function readMessage({ ownText }: ReadInput): MessageReading {
  const parsed = parseText(ownText.slice(0, LONGEST_READ));
  const language = recogniseLanguage(ownText);
  const reading = { textHash: textHash(ownText), language, habits: habitsOf(parsed) };
  if (language !== null && language !== JUDGED_LANGUAGE)
    return { ...reading, verdict: 'language-not-judged', scores: NO_SCORES, markers: [] };
  if (parsed.words.length < MIN_WORDS_FOR_SCORES)
    return { ...reading, verdict: 'too-short', scores: NO_SCORES, markers: [] };
  const scores = scoreText(parsed);
  return {
    ...reading,
    verdict: 'judged',
    scores: {
      formality: scores.formality.value,
      formalityLengthFree: scores.formalityLengthFree.value,
      politeness: scores.politeness.value,
      negativity: scores.negativity.value,
      hedging: scores.hedging.value,
      attack: scores.attack.value,
    },
    markers: Object.values(scores).flatMap(({ markers }) => markers),
  };
}
