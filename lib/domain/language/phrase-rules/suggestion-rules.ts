import type { PhraseRules } from './phrase-rule.ts';

const GOOD =
  'better|best|good|great|nice|helpful|useful|worth|ideal|wise|wiser|sensible|easier|safer|cheaper|faster|advisable|preferable|interesting|perfect|lovely|beneficial|awesome|cool|wonderful|fantastic|handy|excellent|amazing|nicer|simpler|brilliant|appreciated';

/** Changing something for the better, as the first word of an imperative. */
const IMPROVE =
  'add|allow|enable|support|improve|implement|create|introduce|increase|decrease|reduce|extend|expand|show|display|offer|provide|include|integrate|simplify|remove|change|replace|consider|separate|limit|raise|lower|avoid|shorten|strengthen|standardise|standardize|combine|automate|speed|clarify';
const MORE =
  'able|possible|available|allowed|easier|easy|optional|more|provided|supported|included|improved|enabled|removed|changed|integrated|extended|added';

/** Those of them that are never a noun. */
const IMPROVE_ONLY =
  'add|allow|enable|improve|implement|introduce|extend|expand|include|integrate|simplify|remove|consider|provide|create|avoid|shorten|strengthen|reduce|make|let|give|bring|fix';

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
      `(it|that|this) will be (a|very|really|much|more|so|even)? (${GOOD}) (if|to)`,
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
      'there should (also|at least|always)? be',
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
  improve: {
    match: [
      `^(so|and|also|then|maybe|perhaps|instead|please|kindly)? (${IMPROVE}) (a|an|the|all|any|some|more|better|your|our|this|that|these|support|option|options|ability|for|to|up|it|them|new)`,
      `^(so|and|also|then|maybe|perhaps|instead|please|kindly) (${IMPROVE})`,
      `^(${IMPROVE_ONLY}) .`,
      `(please|kindly) also? (${IMPROVE})`,
      `(could|can|would) (you|we|someone) (please|kindly|also)? (${IMPROVE})`,
    ],
    unless: [
      'show (me|us) the way',
      'change of',
      'support of',
      'let (me|us|him|her|them) (know|have|see|hear)',
    ],
  },
  'should-be': {
    match: [
      `should not? (also|at least|really|always|just|only)? be (${MORE})`,
      'should (also|at least|really|always|just|only)? (have|allow|support|include|provide|offer|show|consider|use|come with|work) (a|an|the|more|some|this|that|all|better|with|for|to)',
      '(need|needs) to (add|support|allow|fix|provide|give|improve|include|change)',
      '(there|it|this|that|we|i) (really|also|definitely|desperately|still|just)? (need|needs) (more|better|support)',
    ],
    unless: [
      'should have (been|received|arrived|left|come|got|had|done|gone)',
      '(if|whether|what|when|how) (you|we|it|they|there) should',
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
      "(i|we|i'd|we'd) (would|will)? (really|also)? (like|love|prefer|hope|want) to (see|be able|have)",
      "(i|we|i'd|we'd) (would|will)? (really|also)? (like|love|prefer|appreciate) (a|an|the|it if|if)",
      'hope to see',
      'would (really|also|greatly)? help (if|to|us|me)',
    ],
  },
} as const satisfies PhraseRules;
