import type { Coefficients } from '../linear-score.ts';

/** Politeness of a text; higher is more polite. Weighted by hand. */
export const POLITENESS: Coefficients = {
  score: 'politeness',
  source: 'By hand, from the effects reported by Danescu-Niculescu-Mizil et al. 2013.',
  licence: 'own',
  figures: 'see test/eval/results/tone.json',
  intercept: 0,
  weights: {
    gratitude: 2,
    deference: 1.2,
    indirect: 1.5,
    greeting: 1,
    apology: 0.8,
    'could-you': 1.5,
    'can-you': 0.5,
    'why-you': -1.5,
    'you-command': -1.5,
    factuality: -0.8,
    'dispute-talk': -1.2,
    'starts-with-question-word': -0.8,
  },
};
