import type { PhraseRules } from './phrase-rule.ts';

/** How a sentence says that its author sees it otherwise, or puts it on record. */
export const DISPUTE_RULES = {
  'do-not-accept': {
    match: [
      '(i|we) (must|have to|hereby|strongly|formally|respectfully|do)? (dispute|contest|reject|refute|object|disagree)',
      '(i|we) (do|can|could|will|are able to)? not (able to)? (accept|agree)',
      '(is|are|was|were) (simply|clearly|totally|completely|just)? (not acceptable|unacceptable)',
      '(is|are|was|were) not (our|my) (responsibility|fault|mistake|problem)',
      '(beg|have) to differ',
    ],
    unless: ['agree more', '(if|should) (i|we|you) (do|can)? not'],
  },
  'as-agreed': {
    match: [
      '(contrary|as opposed) to (our|the|your|what)',
      '(in breach|breach of|violation of) (the|our|your|contract)?',
      'not (in line|in accordance|as agreed|what (we|was|had) agreed|according to)',
      'as per (my|our|the) (last|previous|earlier|agreement|contract|email|mail)',
      'as (i|we)? (already|previously|repeatedly) (stated|advised|mentioned|explained|said|written|communicated|agreed)',
      'failure to (deliver|comply|meet|provide|respond|pay|perform)',
    ],
  },
  'on-record': {
    match: [
      '(we|i) (hereby|must|expressly)? reserve (the|all|our|my) (right|rights)',
      'without prejudice',
      '(for the|put on) record',
      '(hold|held) (you|them|your company) (responsible|liable|accountable)',
      '(responsible|liable) for (the|all|any) (costs|damages|damage|loss|losses)',
    ],
  },
} as const satisfies PhraseRules;
