import type { Coefficients } from '../linear-score.ts';

/** Formality of a text; higher is more formal. Weighted by hand. */
export const FORMALITY: Coefficients = {
  score: 'formality',
  source: 'By hand, from the effects reported in the literature.',
  licence: 'own',
  figures: 'see test/eval/results/tone.json',
  intercept: -1.2,
  weights: {
    'reading-grade': 0.06,
    'words-per-sentence': 0.3,
    contraction: -1.2,
    'slang-contraction': -1.5,
    texting: -1,
    interjection: -0.8,
    exclamation: -1.2,
    'formal-connective': 0.8,
    'formal-verb': 0.8,
    'formal-noun': 0.6,
    'courtesy-formal': 1.4,
    honorific: 1,
    colloquial: -0.8,
    'informal-noun': -0.6,
    'informal-verb': -0.6,
    'no-capital': -1,
    'long-words': 1.2,
  },
};

/** The same without length and readability. */
export const FORMALITY_LENGTH_FREE: Coefficients = {
  ...FORMALITY,
  score: 'formalityLengthFree',
  intercept: 0,
  weights: Object.fromEntries(
    Object.entries(FORMALITY.weights).filter(
      ([name]) => name !== 'reading-grade' && name !== 'words-per-sentence',
    ),
  ),
};
