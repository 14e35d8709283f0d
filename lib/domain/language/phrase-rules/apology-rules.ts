import type { PhraseRules } from './phrase-rule.ts';

/** How a sentence says sorry for what its author's side did. */
export const APOLOGY_RULES = {
  sorry: {
    match: [
      '(i|we) (must|would like to|want to|do|sincerely|deeply|really|again)? (apologise|apologize)',
      '(my|our|sincere|deepest) (sincere|deepest)? apologies',
      '^(please|kindly)? (accept)? (my|our)? apologies',
      '(i|we) (am|are) (very|so|really|truly|deeply|terribly|extremely)? sorry',
      '^(so|very)? sorry (for|about|that|to|we|i|it)',
      '(excuse|forgive|pardon) (me|us|the|my|our) !everyone',
      '(regret|regrets) (the|any|this) (delay|delays|inconvenience|mistake|error|trouble|confusion)',
    ],
    unless: ['not sorry', 'sorry to (hear|see|learn|read)', '(you|they) (should|must|need to) apologi(s|z)e'],
  },
  'our-fault': {
    match: [
      '(my|our) (own)? (fault|mistake|error|bad|oversight)',
      '(i|we) (made|have made) (a|an|the|this) (mistake|error)',
      'on (us|me)$',
      '(i|we) take (full)? responsibility',
    ],
    unless: ['not (my|our)'],
  },
} as const satisfies PhraseRules;
