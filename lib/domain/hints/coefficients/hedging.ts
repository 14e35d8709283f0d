import type { Coefficients } from '../linear-score.ts';

/**
 * How much a text takes back its certainty; higher is vaguer. Weighted by hand: no set whose licence allows fitting is open.
 *
 * Figures: see test/eval/results/tone.json.
 */
export const HEDGING: Coefficients = {
  score: 'hedging',
  source: 'By hand: strong hedges count most, auxiliaries least.',
  licence: 'own',
  by: 'density',
  intercept: 0,
  weights: {
    'hedge-strong': 2,
    'hedge-modal': 0.8,
    'hedge-verb': 1.2,
    'hedge-amount': 1,
    'hedge-vague-source': 1.5,
  },
};
