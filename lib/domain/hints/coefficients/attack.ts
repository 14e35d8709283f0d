import type { Coefficients } from '../linear-score.ts';

/**
 * How much a text turns against its reader in person. Attacks say "you", and harsh words close to it; a courteous request
 * says "you" as well, so courtesy counts against. Every sign counts one: no set that may be fitted holds attacks.
 *
 * Figures: see test/eval/results/tone.json.
 */
export const ATTACK: Coefficients = {
  score: 'attack',
  source:
    'By hand, after Danescu-Niculescu-Mizil et al. 2013 (second person, direct questions, factuality) and Yeomans et al. 2020 (receptiveness: no negation).',
  licence: 'own',
  by: 'density',
  intercept: 0,
  weights: {
    'second-person': 1,
    'starts-with-you': 0.3,
    'you-harsh': 2,
    'you-not': 1,
    'why-you': 1,
    'you-command': 1,
    negation: 1,
    factuality: 1,
    'dispute-talk': 1,
    contempt: 1.5,
    anger: 1,
    swearing: 1,
    criticism: 0.7,
    gratitude: -1,
    thanks: -0.5,
    'please-word': -1,
    'could-you': -1.5,
    'can-you': -1,
    'do-you': -1,
    greeting: -1,
    'help-offer': -1,
    apology: -1,
    indirect: -1,
    deference: -1,
    goodwill: -1,
    esteem: -0.7,
  },
};
