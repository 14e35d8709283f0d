import type { PhraseRules } from './phrase-rule.ts';

const GOODS =
  'goods|parts|part|shipment|order|orders|delivery|material|samples|sample|container|truck|pallets|crates|castings|batch|lot|balance|rest|replacement|replacements|certificate|certificates|report|invoice|documents|drawings|tool|tooling';
/** What a supplier does when it keeps its word. */
const DO =
  'ship|deliver|send|dispatch|replace|refund|repair|complete|finish|issue|rework|collect|resolve|correct|fix|provide|supply|arrange|contact|call|follow|confirm|inform|inspect|check|prepare|expedite|visit|reply|respond|leave|arrive';
const DONE =
  'shipped|delivered|sent|dispatched|ready|replaced|credited|refunded|repaired|completed|finished|issued|reworked|collected|resolved|corrected|fixed|provided|available|done';
const DOING =
  'shipping|delivering|sending|dispatching|replacing|arranging|preparing|expediting|collecting|reworking';
const DAY = 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const WHETHER = 'if|whether|unless|what|when|where|how|why|until|which|before';
const YES = 'no problem|of course|certainly|gladly|sure|with pleasure|agreed|absolutely|by all means';

/** How a sentence says what its author will do. */
export const COMMITMENT_RULES = {
  'we-will': {
    match: [
      '(i|we) (will|shall) (also|then|now|certainly|definitely|gladly|surely|therefore|immediately|both|all)? !(be|not|never|need|see|know|miss|probably|possibly|have|like|want|also|then|now|certainly|definitely|gladly|surely|therefore|immediately|both|all)',
      '(i|we) (will|shall) be (able|happy|glad|pleased|sure|/ing$/)',
      '(i|we) (will|shall) have (the|a|an|it|them|this|that|your|our|to|someone)',
      '(i am|we are) going to !(be|have|see|need|not|miss|know|the|a)',
    ],
    unless: [`(${WHETHER}) (i|we) (will|shall)`, '(think|believe|sure) (i|we) (will|shall)'],
  },
  'will-be-done': {
    match: [
      'you (will|shall) (also|then)? (receive|get|hear|have)',
      `(our|the|my|your|all|this|that|these|it|they|which|${GOODS}) .? .? (will|shall) (then|also|now)? be (${DONE})`,
      `our .? .? (will|shall) (then|also|now)? (${DO})`,
      `(${GOODS}) (will|shall) (then|also|now)? (${DO})`,
    ],
    unless: [`(${WHETHER}) .? .? (will|shall)`],
  },
  'on-a-day': {
    match: [
      `(i am|we are) (now|already|also)? (${DOING}) .* (${DAY}|next|shortly)`,
      `(${DONE}) (by|before|no later than|not later than) the? (${DAY}|end|close|beginning|middle|next|noon|/^[0-9]/)`,
    ],
    unless: [
      '(was|were|been|had|must|should|need|needs|please|not|never)',
      '^(if|can|could|will|is|are|has|have)',
    ],
  },
  'let-me': {
    match: ['let me (check|look|find|see|ask|get|follow|talk|speak|come|call|confirm|try|help)'],
  },
  'we-can': {
    match: [
      `(i|we) can (also|certainly|definitely|gladly)? (do|${DO}|offer)`,
      "(i'd|we'd|would|am|are) be? (more than)? (happy|glad|pleased|willing|prepared) to !(hear|see|meet|learn|know|receive|inform|announce|have|be)",
    ],
    unless: [`(so|that|because|${WHETHER}) (i|we) can`, '(you|they|not) be? (happy|glad|willing|prepared)'],
  },
  'we-promise': {
    match: [
      '(i|we) (hereby|can|do|also)? (promise|guarantee|undertake|pledge|assure)',
      '(i|we) (hereby|do|also)? (commit to|agree to|accept your|accept the|accept this)',
      '(i am|we are) (fully|strongly)? committed to',
      'you have (my|our) word',
      '(consider it|it is a) (done|deal)',
      'you can (count|rely) on (me|us)',
      'rest assured',
    ],
    unless: ['not (promise|guarantee)'],
  },
  // A word of acceptance counts alone or before a comma: "OK parts are in blue crates" accepts nothing.
  agreed: {
    match: [
      `^(well|ok|okay|yes)? (ok|okay|all right|alright|fine|very well|will do|deal|${YES})$`,
      ...'ok okay alright fine sure agreed gladly'.split(' ').map((word) => `^(${word} && @hasComma)`),
      '^no (problem && @hasComma)',
      '^all (right && @hasComma)',
      '^(yes|of course|certainly) (i|we) (do|can|will|shall|agree)',
      '(that|this|it) (is|will be|would be|sounds|works|seems) (fine|ok|okay|good|great|perfect|acceptable)? (with|for|by) (me|us)',
      '^(that|this|it)? sounds (good|great|fine|perfect)',
      '^(that is|what)? (a|an)? (good|great|excellent) idea',
      "(i'd|we'd|i would|we would) love to$",
    ],
    unless: [
      '@hasQuestionMark',
      '(thank|thanks|but|understand|understood|noted|not|sorry)',
      '^(ok|okay|all right|alright|fine) (i|we) see',
    ],
  },
} as const satisfies PhraseRules;
