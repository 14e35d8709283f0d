import type { PhraseRules } from './phrase-rule.ts';

/** Verbs of the imperative that are no noun as well. */
const VERB =
  'send|resend|confirm|reconfirm|provide|advise|inform|tell|give|let|find|ensure|make|submit|forward|share|include|add|remove|keep|get|take|bring|put|go|come|join|choose|select|enter|fill|complete|attach|arrange|prepare|explain|clarify|describe|specify|indicate|verify|expedite|correct|replace|deliver|follow|remember|notify|contact|refer|meet|pay|cancel|acknowledge|revise|approve|investigate|inspect|proceed|wait|bear|ask|read|look|see|write|download|click|visit|try';
/** Verbs of the imperative that often are a noun: they count before {@link OBJECT} only. */
const VERB_OR_NOUN =
  'check|call|order|ship|review|update|change|return|quote|reply|respond|test|use|report|plan|sign|mark|hold|release|schedule|email|mail|fax|phone|copy|print|note|view|help|start|stop|set|run|move|leave|pack|label|repair|rework|sort|credit|invoice|pass|push|cut|turn|open|book|watch|talk|speak|learn';
const OBJECT =
  'me|us|it|them|him|her|this|that|these|those|the|a|an|my|our|your|their|all|any|every|each|both|if|whether|with|back|to|at|in|on|by|for|up|out|off|what|how|when|where|which|immediately|asap|as|only|again';
/** What may stand before the verb that begins an imperative. */
const LEAD =
  '(and|but|or|so|then|also|ok|okay|just|now|otherwise|therefore|again|first|next|finally|always|alternatively|instead|simply)?';
const CLAUSE = '^(if|when|once|after|before|unless|to|for|as|while|should) .+ @hasComma';
const QUESTION =
  'what|when|where|which|who|whose|why|how|is|are|was|were|do|does|did|have|has|had|can|could|will|would|may|any';
const MEET =
  'meet|discuss|talk|visit|schedule|reschedule|get together|catch up|go over|have a call|have a meeting';
const TIME =
  'today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|month|morning|afternoon|noon|evening|soon|/^[0-9]{1,2}(:[0-9]{2})?([ap]m)?$/';
const ANSWER =
  'reply|response|feedback|confirmation|approval|input|comments|signature|decision|answer|quotation|offer|instructions|advice';

/** How a sentence asks the reader for something. */
export const REQUEST_RULES = {
  'can-you': {
    match: [
      '(could|can|would|will) (you|someone|anyone|somebody|anybody)',
      '(can|could|may) (i|we)',
      '(shall|should) i',
      'do you (mind|want)',
      'may (i|we) (ask|have|request|see|suggest)',
      '(is|would|will) it be? (possible|ok|okay|alright|feasible)',
      'are you (able|available|free|willing)',
      'if you (could|can|would)',
      '(was|were|am|are) wondering (if|whether|when|what|how)',
      '(i|we) would? hope (that|you) you? (will|can|could|would)',
    ],
    unless: [
      'if you would (like|prefer)',
      'if you can not',
      'not only',
      'can you believe',
      '(what|why|how|where|when) (shall|should) (i|we)',
    ],
  },
  please: {
    match: [
      '(please|kindly|pls|plz) !(find|note|accept|excuse|feel|hesitate|also|just|do|be|kindly)',
      '(please|kindly|pls|plz) (also|just|do|kindly) !(find|note|accept|feel|hesitate|not|be)',
      '(please|kindly) do not !hesitate',
      'please be (sure|ready|careful|there|prepared|on)',
      '(please|pls|plz)$',
      'be sure to',
      '(reminder|remember) to',
      'expect a (call|mail|message|visit)',
    ],
    unless: ['to please', 'do not reply'],
  },
  'let-us-know': {
    match: ['(let|keep) (me|us|him|her|them) (know|have|see|hear|posted|informed|updated)'],
    unless: [
      '(if|should) (you|there) (have|need|require|are|is) (any|anything|more|further|additional|questions)',
    ],
  },
  'we-need': {
    match: [
      "(i|we|i'd|we'd) (would|will|do|still|also|urgently|really|just)? (need|want|like|expect|require|prefer) (you|your)",
      "(i|we|i'd|we'd) (would|will|do|still|also|urgently|really|just)? (need|want|like|love|wish) to (know|have|receive|get|see|hear|meet|discuss|understand|ask|request|visit|talk|speak|order|set|arrange|schedule)",
      "(i|we|i'd|we'd) would? (like|prefer) (a|an|the|some|another|more)",
      '(i|we) (still|also|urgently|really|will)? (need|require) (the|this|that|these|those|it|all|more|some|a|an|confirmation)',
      "(i|we|i'd|we'd) would? (really|very|greatly|much|highly)? (appreciate|be grateful)",
      'would be (much|greatly|highly|very|really)? (appreciated|grateful)',
      `(need|want|await|awaiting|expect) your (prompt|early|kind|written|urgent|final)? (${ANSWER})`,
    ],
    unless: [
      'to (have|see|hear) (been|from you soon)',
      'appreciate your (business|patience|understanding|help|support)',
    ],
  },
  'you-must': {
    match: [
      'you (also|still|only|just|will|would)? (need|have) to',
      'you must !(be|have)',
      "(you|you'd) (had|would)? better !(be)",
      'you are kindly? (requested|asked|required|invited|encouraged)',
      '(i|we) (hereby|kindly|must|also|therefore|would)? (request|ask|urge|demand|insist|require|remind) (you|that|for|your|an|a|the)',
    ],
    unless: ['you have to (be|admit|say|see|feel)', '(if|do not|whether|because) you (need|have) to'],
  },
  'do-this': {
    match: [
      `^${LEAD} (${VERB})`,
      `^${LEAD} (${VERB_OR_NOUN}) (${OBJECT})`,
      `^${LEAD} (do not|never) (${VERB}|${VERB_OR_NOUN}|forget|miss)`,
      `^@hasComma ${LEAD} (${VERB})`,
      `^. @hasComma ${LEAD} (${VERB})`,
      `${CLAUSE} ${LEAD} (${VERB})`,
      `${CLAUSE} ${LEAD} (${VERB_OR_NOUN}) (${OBJECT})`,
    ],
    unless: [
      '^let (him|her|them|me|us)',
      '^(look|looking) forward',
      'do not feel',
      '^(see|take|find) (you|care|attached|enclosed|below|above)',
      'let (me|us) know (if|should) (you|there) (have|need|require|are|is)',
    ],
  },
  meet: {
    match: [
      `(i|we|you|me|us|can|could|should|to|lets) (${MEET})`,
      `(i|we|you|can|could|should|will|shall|please) . (${MEET})`,
      `^(${MEET})`,
      `(meet|meeting|lunch|dinner|available|free|together) .* (${TIME})`,
      '(work|works) for (me|us|you)',
      'see you (on|at|in|there|then|tomorrow|next)',
      `(i|we) (will|shall|can|could|would) (call|contact|see|visit) .* (${TIME})`,
      '(call|contact|visit|join) you',
      'give (you|me|us|him|her) a (call|ring)',
      '^want to (come|go|join|try|see|meet|talk)',
      'at your convenience',
      'count (me|us) in',
    ],
    unless: [
      '(not|never|to hear) (discuss|meet|talk)',
      '(met|discussed|talked|visited|called)',
      'we (meet|discuss|talk|visit)',
    ],
  },
  question: {
    match: [
      `^${LEAD} (${QUESTION}|you|anything) .* @hasQuestionMark`,
      `^. (${QUESTION}|you) .* @hasQuestionMark`,
      `@hasComma (and|but|or|so)? (${QUESTION}) .* @hasQuestionMark`,
    ],
    unless: [
      'how (are|was|were|is) (you|things|your|everything|the weekend)',
      '(how|what) about',
      'why (do|can|could)? not',
      'what if',
      '@hasComma (is|are|was|were|do|does|did|have|has) not? (it|that|this|they|he|she|we|you)$',
      'would (it|that|this) not? be (better|best|good|helpful|useful|easier|safer|cheaper|faster)',
    ],
  },
} as const satisfies PhraseRules;
