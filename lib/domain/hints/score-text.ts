import type { ParsedText } from '../language/parsed-text.ts';
import { ATTACK } from './coefficients/attack.ts';
import { FORMALITY } from './coefficients/formality.ts';
import { FORMALITY_LENGTH_FREE } from './coefficients/formality-length-free.ts';
import { HEDGING } from './coefficients/hedging.ts';
import { NEGATIVITY } from './coefficients/negativity.ts';
import { POLITENESS } from './coefficients/politeness.ts';
import { findFeatures } from './features.ts';
import { type Coefficients, type ExplainedScore, explainScore } from './linear-score.ts';
import type { Scores } from './reading.ts';

/** The weights of every score. Kept apart: scores are never added up. */
export const COEFFICIENTS: Readonly<Record<keyof Scores, Coefficients>> = {
  formality: FORMALITY,
  formalityLengthFree: FORMALITY_LENGTH_FREE,
  politeness: POLITENESS,
  negativity: NEGATIVITY,
  hedging: HEDGING,
  attack: ATTACK,
};

/** Every score of an English text with its markers, however short the text; see `readMessage` for when they count. */
export function scoreText(parsed: ParsedText): Record<keyof Scores, ExplainedScore> {
  const findings = findFeatures(parsed);
  return {
    formality: explainScore(findings, COEFFICIENTS.formality),
    formalityLengthFree: explainScore(findings, COEFFICIENTS.formalityLengthFree),
    politeness: explainScore(findings, COEFFICIENTS.politeness),
    negativity: explainScore(findings, COEFFICIENTS.negativity),
    hedging: explainScore(findings, COEFFICIENTS.hedging),
    attack: explainScore(findings, COEFFICIENTS.attack),
  };
}
