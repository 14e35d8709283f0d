import type { PhraseRules } from './phrase-rule.ts';

const LATE = 'late|delayed|postponed|closed|unavailable|short|affected|interrupted|limited|discontinued';
const THREAT =
  'delay|delays|shortage|shortages|strike|shutdown|bottleneck|slippage|disruption|disruptions|increase';

/** How a sentence warns of what is coming, in time to act on it. */
export const HEADS_UP_RULES = {
  'so-you-know': {
    match: [
      'heads up',
      'early warning',
      '(please|kindly) be (aware|advised|informed)',
      '(want|wanted|like|need) to (let you know|inform you|warn you|alert you|flag|give you)',
      '(let|letting) you know (in advance|now|early|already|that)',
      'so (that)? you (know|are aware)',
      '(must|have to|regret to) (inform|warn|advise|tell) you',
    ],
    unless: ['(will|can|could|would|to) let you know (if|when|whether|as soon|once)', '@hasQuestionMark'],
  },
  'trouble-ahead': {
    match: [
      `(will|may|might|could) (probably|possibly|likely|again)? be (slightly|a bit|further)? (${LATE})`,
      `(we|i) (expect|foresee|anticipate|fear|see) (a|an|some|further|possible|the)? .? (${THREAT})`,
      `(risk|danger|chance) of (a|an|some|further)? (${THREAT})`,
      `(there|this) (will|may|might|could) (be|cause|lead to|mean) (a|an|some|further)? .? (${THREAT})`,
      '(might|may|will) not (make|meet|keep|reach|hold) (the|this|that|your|our)',
      '(might|may|will) not be able to (make|meet|keep|hold|ship|deliver)',
      '(prices|price|rates|costs) (will|may|might) (rise|increase|go up)',
    ],
    unless: ['(if|should) (it|this|that|they|we|you) (will|may|might|could)', '@hasQuestionMark'],
  },
} as const satisfies PhraseRules;
