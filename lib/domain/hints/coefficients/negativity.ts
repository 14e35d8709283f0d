import type { Coefficients } from '../linear-score.ts';

/** Negative feeling in a text; higher is more negative. Weighted by hand. */
export const NEGATIVITY: Coefficients = {
  score: 'negativity',
  source: 'By hand.',
  licence: 'own',
  figures: 'see test/eval/results/tone.json',
  intercept: 0,
  weights: {
    anger: 2,
    frustration: 1.5,
    contempt: 2,
    bad: 1.5,
    worry: 1,
    disappointment: 1.2,
    trouble: 0.4,
    dislike: 1,
    'praise-negated': 0.8,
    'joy-negated': 0.6,
    thanks: -0.8,
    praise: -0.6,
    joy: -0.6,
  },
};
