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
const PAPER =
  'more|details|rest|balance|note|invoice|certificate|certificates|report|documents|drawing|drawings|quote|quotation|samples';
const COST = 'cost|costs|freight|charge|charges|expense|expenses|fee|fees|difference';
const DAY = 'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const WHETHER = 'if|whether|unless|what|when|where|how|why|until|which|before';
const YES = 'no problem|of course|certainly|gladly|sure|with pleasure|agreed|absolutely|by all means';

/** What stands before a word of acceptance. */
const LEAD = 'oh|well|and|ah|why|thanks|thank you|mm|hmm';
const ACCEPTANCE = `yes|yep|yeah|yup|ok|okay|fine|great|good|perfect|excellent|wonderful|very good|very well|definitely|understood|noted|done|got it|will do|all right|alright|right away|at once|good idea|good point|sounds good|my pleasure|not at all|go ahead|${YES}`;

/** How a sentence says what its author will do. */
export const COMMITMENT_RULES = {
  'we-will': {
    match: [
      '(i|we) (will|shall) (also|then|now|certainly|definitely|gladly|surely|therefore|immediately|both|all)? !(be|not|never|need|see|know|miss|probably|possibly|have|like|want|also|then|now|certainly|definitely|gladly|surely|therefore|immediately|both|all)',
      '(i|we) (will|shall) be (able|happy|glad|pleased|sure|/ing$/)',
      '(i|we) (will|shall) have (the|a|an|it|them|this|that|your|our|to|someone)',
      '(i am|we are) going to !(be|have|see|need|not|miss|know|the|a)',
      '(i|we) (will|shall) (be|get) (in touch|there|back to you|with you|on time)',
      '(i|we) (will|shall) see to (it|this|that)',
      '(i|we) (will|shall) not (forget|charge|disappoint|let you)',
      `(i|we) (will|shall) never (do|let|make|${DO}) .* again`,
      `(i|we) (plan|intend|aim) to (${DO})`,
    ],
    unless: [
      `(${WHETHER}) (i|we) (will|shall)`,
      '(think|believe|sure|doubt|hope|wish|suppose|guess|afraid) (that)? (i|we) (will|shall)',
      '@hasQuestionMark',
    ],
  },
  'will-be-done': {
    match: [
      'you (will|shall) (also|then)? (receive|get|hear|have)',
      `(our|the|my|your|all|this|that|these|it|they|which|${GOODS}) .? .? (will|shall) (then|also|now)? be (${DONE})`,
      `our .? .? (will|shall) (then|also|now)? (${DO})`,
      `(${GOODS}) (will|shall) (then|also|now)? (${DO})`,
      `(somebody|someone|colleague|colleagues|engineer|driver|team) (will|shall) (${DO}|get|be in touch)`,
      `(it|this|they|these|${GOODS}) will be (with you|there|in the mail|in the post)`,
      '(it|that|this) (will|shall) not (happen|occur) again',
      `you (can|may|should) (then|now|also)? (expect|receive|get|have) (it|them|the|your|our) .* (${DAY}|by|within|next)`,
    ],
    unless: [`(${WHETHER}) .? .? (will|shall)`],
  },
  // Notes to somebody one writes to every day leave out who will do it.
  unsaid: {
    match: [
      `^(ok|okay|sure|yes|and|thanks)? will (also|then|gladly)? (do|get|let you|keep you|make sure|try|${DO})`,
      `^(will|shall) be (${DONE})`,
      `^(${DOING}) (it|them|this|that|your)? (now|on|by|${DAY})`,
      `(${PAPER}) to follow$`,
      `(${PAPER}) (follow|follows) (shortly|soon|separately|on|by|${DAY})`,
      `^(happy|glad|delighted) to (help|assist|share|${DO})`,
      '(leave|consider) (it|this|that) (to|with) (me|us)',
      '(i am|we are) (already|now)? on it',
      '(i am|we are) (already|still|now)? working on (it|this|that)',
      '^count (me|us) in',
    ],
    unless: ['@hasQuestionMark'],
  },
  'on-a-day': {
    match: [
      `(i am|we are) (now|already|also)? (${DOING}) .* (${DAY}|next|shortly|now)`,
      `^expect (the|your|our) .* (${DAY}|by|within|next)`,
      `(${DONE}) (by|before|no later than|not later than) the? (${DAY}|end|close|beginning|middle|next|noon|/^[0-9]/)`,
    ],
    unless: [
      '(was|were|been|had|must|should|need|needs|please|not|never)',
      '^(if|can|could|will|is|are|has|have)',
    ],
  },
  'let-me': {
    match: [
      'let me (check|look|find|see|ask|get|follow|talk|speak|come|call|confirm|try|help|handle|send|arrange|prepare|fix|sort|do)',
      'let me take (care|a look|it from)',
    ],
  },
  'we-can': {
    match: [
      `(i|we) can (also|certainly|definitely|gladly)? (do|${DO}|offer)`,
      `(i'd|we'd|would) (gladly|willingly) (${DO})`,
      "(i'd|we'd|would) be (happy|glad|pleased|delighted) to$",
      "(i'd|we'd|would|am|are) be? (more than)? (happy|glad|pleased|willing|prepared) to !(hear|see|meet|learn|know|receive|inform|announce|have|be)",
    ],
    unless: [
      `(so|that|because|${WHETHER}) (i|we) can`,
      '(you|they|not) be? (happy|glad|willing|prepared)',
      '@hasQuestionMark',
    ],
  },
  'we-promise': {
    match: [
      '(i|we) (hereby|can|do|also)? (promise|guarantee|undertake|pledge|assure)',
      '(i|we) (hereby|do|also)? (commit to|agree to|accept your|accept the|accept this)',
      '(i am|we are) (fully|strongly)? committed to',
      'you have? (my|our) word',
      `(i|we) (hereby|can)? confirm (the|your|our|this|that|these)? (delivery|date|dates|price|prices|shipment|quantity|quantities)`,
      `(i|we) (will|shall|gladly)? (bear|cover|absorb|waive|carry) .* (${COST})`,
      `(${COST}) (is|are) (on|for) (us|me|our account)`,
      '(consider it|it is a) (done|deal)',
      'you can (count|rely) on (me|us)',
      'rest assured',
    ],
    unless: [
      'not (promise|guarantee|confirm|bear|cover|absorb)',
      `(${WHETHER}) (i|we) (confirm|bear|cover|absorb)`,
      '@hasQuestionMark',
    ],
  },
  // A word of acceptance counts alone or before a comma: "OK parts are in blue crates" accepts nothing.
  agreed: {
    match: [
      // The parser does not go back: a word that may lead must not be the one that accepts.
      `^(ok|okay|all right|alright|fine|very well|will do|deal|${YES})$`,
      `^(well|ok|okay|yes) (ok|okay|all right|alright|fine|very well|will do|deal|${YES})$`,
      ...'ok okay alright fine sure agreed gladly'.split(' ').map((word) => `^(${word} && @hasComma)`),
      '^no (problem && @hasComma)',
      '^all (right && @hasComma)',
      '^(yes|of course|certainly|sure|no problem|ok|okay|all right) (i|we) (do|can|will|shall|agree)',
      '^(ok|okay|all right|alright|sure|certainly|fine|no problem) (let us|that|then|no problem|here)',
      '^(i|we) agree$',
      '^(ok|okay|all right|alright) then$',
      '^you (got it|have a deal)$',
      '^(my|our) pleasure$',
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
  // Who was asked to do something and says yes will do it; said to nothing, the same words are a courtesy.
  accepts: {
    inAnswer: true,
    match: [
      `^(${LEAD})? (${ACCEPTANCE})$`,
      `^(yes|yeah|ok|okay|sure|fine|all right|alright|no problem) (${ACCEPTANCE})$`,
      `^(${LEAD})? (${ACCEPTANCE}) (sir|madam|mr|mrs|ms|dear|then|again|thank|thanks|for)`,
      ...'ok okay alright fine sure certainly absolutely definitely great perfect excellent understood noted'
        .split(' ')
        .map((word) => `^(${LEAD})? (${word} && @hasComma)`),
      `^(${LEAD}|yes|yeah|ok|okay|sure|certainly|of course)? (i|we) (sure|certainly)? (will|shall|can|do|would|could|am|are)$`,
      "(i|we|i'd|we'd) would? (also|really)? (love|be happy|be glad|be delighted|be pleased) to?",
      `^(yes|${LEAD}|ok)? (that|this|it|which)? (sounds|is|will be|would be|looks|seems) (very|so|really|just)? (good|great|fine|perfect|ok|okay|lovely|nice|excellent|wonderful|reasonable|acceptable|ideal|all right|alright)`,
      '(good|great|excellent|nice|wonderful|fine) (idea|choice|suggestion|point|plan)',
      '^(yes|ok|okay|sure|all right|alright|well|then|so)? (let us|lets)',
    ],
    unless: [
      '@hasQuestionMark',
      '(but|not|never|unfortunately|however|cannot)',
      '(sounds|is|be|looks|seems) (no|too)',
    ],
  },
} as const satisfies PhraseRules;
