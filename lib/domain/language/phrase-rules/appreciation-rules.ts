import type { PhraseRules } from './phrase-rule.ts';

/** How a sentence thanks or praises for something. A closing formula praises nothing. */
export const APPRECIATION_RULES = {
  thanks: {
    match: [
      '(thank you|thanks|thankful|grateful) (so much|very much|a lot|again|also)? (for|to you|to your)',
      '(i|we) (really|very much|truly|highly|also|sincerely)? (appreciate|appreciated|value) (your|the|that|this|it|all|how)',
      'many thanks (for|to)',
      'thank you (so|very) much',
    ],
    unless: [
      '(thank you|thanks) in advance',
      '(would|will|could) (be)? (really|very much|greatly|highly)? (appreciate|appreciated|grateful)',
      'for your (understanding|patience|attention|prompt|quick|reply|email|mail|message)',
      '@hasQuestionMark',
    ],
  },
  praise: {
    match: [
      '(great|good|nice|excellent|fantastic|outstanding|amazing|superb) (job|work|effort|result|results|support|service|quality|cooperation|teamwork)',
      'well done',
      '(i|we) (am|are|was|were) (very|really|so|extremely|most)? (happy|pleased|impressed|satisfied|delighted) (with|by|about)',
      '(congratulations|congrats|kudos)',
      'pleasure (working|to work|doing|to do)',
    ],
    unless: [
      'not (very|really|so)? (happy|pleased|impressed|satisfied)',
      'in good (work|quality)',
      '@hasQuestionMark',
    ],
  },
} as const satisfies PhraseRules;
