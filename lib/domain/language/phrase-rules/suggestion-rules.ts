import type { PhraseRules } from './phrase-rule.ts';

const GOOD =
  'better|best|good|great|nice|helpful|useful|worth|ideal|wise|wiser|sensible|easier|safer|cheaper|faster|advisable|preferable|interesting|perfect|lovely|beneficial';

/** How a sentence proposes something to both sides. */
export const SUGGESTION_RULES = {
  'we-suggest': {
    match: [
      "(i|we|i'd|we'd) (would|could|might|may|can)? (also|strongly|therefore|rather|like to)? (suggest|propose|recommend)",
      '(my|our|one|a|another) (other|further)? (suggestion|recommendation|proposal|idea|option|alternative|possibility) (is|would|could|might)',
      '^(as|one|another)? an? (alternative|suggestion|option|idea)',
      '^alternatively',
    ],
  },
  'how-about': {
    match: [
      '(how|what) about',
      'why (do|can|could) not (you|we|they|i)',
      '^why not',
      'what if (you|we|they|i)',
    ],
  },
  'would-be-better': {
    match: [
      `(would|might|could|may) (also|really|probably|certainly|perhaps)? be (a|very|really|much|more|so|even|the|most)? (${GOOD})`,
      `would (it|that|this) not? be (${GOOD})`,
      `^(perhaps|maybe)? it is (${GOOD}) (to|if|idea)`,
      'had better',
      'worth /ing$/',
    ],
    unless: ['would be (good|great|nice|lovely) to (hear|see you|meet)'],
  },
  'we-should': {
    match: [
      '(we|you|they|one|there) (really|probably|also|perhaps)? should .',
      '(shall|should) we',
      'ought to',
      'should (also|really|probably|at least)? (allow|support|include|consider|try|use)',
      '(needs|need) to (be|have|allow|support|include)',
    ],
    unless: [
      '(you|it|they|we) should (already|now|also)? (receive|get|see|find|arrive|reach|be|have) (received|seen|arrived|there|with|fine|ok|okay|able|here)',
      '(you|it|they) should (already|now)? (receive|arrive|reach)',
      '(if|whether|should|what|when|how|like|as) (you|we|it|they|there) should',
      'should have',
      'you should not (notice|see|have|need)',
      'should (you|there) (have|need|be)',
    ],
  },
  'we-could': {
    match: [
      '(we|you|they|one) could (also|instead|perhaps|maybe|probably|always|easily)? !not',
      '(you|we) (might|may) (also|perhaps)? (want|wish|like|consider|try|prefer)',
      '^(maybe|perhaps) (we|you|a|an|the|it|there|they|i|this|that|some)',
      'consider (/ing$/|a|an|the)',
      'instead of /ing$/',
    ],
    unless: [
      '(if|that|whether|so|wish|where|when) (we|you|they|one) could',
      'could (have|be)',
      '(what|which|how|who) (we|you) (could|might|may)',
      '(not|under|will|are) consider',
    ],
  },
  'let-us': {
    match: ['let us', '^lets'],
    unless: ['let us (know|have|see|hear)'],
  },
  'we-wish': {
    match: [
      '(i|we) (really|just|also)? wish (there|it|the|this|that|we|they|i)',
      '(i|we) wish you (could|would|had)',
      "(i|we|i'd|we'd) (would|will)? (really|also)? (like|love|prefer) to (see|be able)",
    ],
  },
} as const satisfies PhraseRules;
