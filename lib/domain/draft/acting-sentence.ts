/*
 * Whether a sentence asks the reader for something or promises something. Own words from general English and the mail of
 * purchasing; what they let through in ordinary mail stands in test/eval/results/drafts.json. Cheaper than the phrase
 * rules, which need a parser: marks in a draft never wait for that.
 */

/** What is asked for without a "please". */
const VERB =
  'send|resend|confirm|provide|advise|inform|tell|give|let|ensure|make sure|submit|forward|share|include|add|remove|keep|bring|call|order|ship|review|update|change|return|quote|reply|respond|plan|sign|hold|release|schedule|e-?mail|check|complete|arrange|prepare|explain|clarify|expedite|correct|replace|deliver|follow|remember|notify|contact|meet|pay|cancel|approve|investigate|inspect|proceed|wait|treat|close|stop|start|book|use|allow';
/** What the two companies owe each other: a statement about it is a promise. */
const MATTER =
  'goods|parts?|pieces|shipments?|orders?|po|delivery|deliveries|materials?|samples?|containers?|trucks?|pallets?|crates?|batch(?:es)?|lots?|balance|rest|replacements?|certificates?|reports?|invoices?|payments?|credit notes?|documents?|files?|drawings?|tools?|tooling|production|line|plant|quotes?|quotations?|offers?|bids?|prices?|cut-?off|gate|reply|answer|response|draft|contract|agreement|etd|eta|lead time|date|data|test results?|results?|proposal|amendment|specification|arrival';
const OURS = '(?:we|i|our \\p{L}+|my \\p{L}+)';

const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

/** Asks in so many words, whatever else the sentence reports ("as discussed, please send"). */
const ASKS_FOR_SURE = any(
  '\\b(?:please|pls|plz|kindly)\\b(?! (?:find|note the|see|accept my|excuse))',
  '\\b(?:can|could|would|will) (?:you|someone|somebody)\\b',
  '\\b(?:let|keep) (?:me|us) (?:know|posted|informed|updated)\\b',
  '\\b(?:we|i)(?: (?:do|really|still|also|urgently|would|will))* (?:need|require|request)\\b',
  '\\byou (?:must|should|need to|have to)\\b',
);

const ASKS = any(
  `(?:^|[:;–]\\s*|\\b(?:and|then|so|but|otherwise),?\\s+)(?:${VERB})\\b`,
  '\\b(?:we|i)(?: (?:do|also|would))* (?:expect|ask|insist|appreciate|want (?:you|to))\\b',
  '\\b(?:must|needs? to|has to|have to|is to|are to) be\\b',
  '\\b(?:is|are) (?:due|required|needed|requested|expected)\\b',
  '\\b(?:deadline|no later than|at the latest|get back to|give (?:us|me))\\b',
  '\\b(?:can|could|should|shall|may) (?:we|i)\\b.*\\?',
  '\\b(?:is|are) (?:you|your|it|there|that|this)\\b.*\\?',
  '\\b(?:when|what|how|which|do|does|are)\\b.*\\b(?:you|your)\\b.*\\?',
);

const PROMISES = any(
  `\\b${OURS}(?: (?:also|then|now|both|all))? (?:will|shall|can|plan|intend|expect|hope to|aim|promise|undertake|agree|commit|propose|suggest|close|meet|review|check|report|ship|deliver|send|start|release)\\b`,
  "\\b(?:we|i)['’]ll\\b",
  `\\b(?:we|i)(?: are| am|['’]re|['’]m) (?:going to|planning|shipping|sending|delivering|expecting|hoping|ready)\\b`,
  `\\b(?:${MATTER})\\b.{0,40}\\b(?:will|shall|is|are|valid|due|leaves?|ships?|arrives?|starts?|restarts?|closes?|lands?|ends?|takes?|follows?|must)\\b`,
  `\\b(?:${MATTER}|valid)\\b(?: \\p{L}+)? ?(?:in|within|by|until|on|:)`,
);

/** Signs of a report: what happened, or what somebody else said. */
const REPORTS = any(
  "\\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|went|came|said|told|spoke|talked|met|sent|got|received|left|took|gave|made|thought|felt|saw|heard|found|knew|wanted|asked|called|mentioned|indicated|stated|agreed|decided|noticed|understood|informed|advised|reported|announced|ago|yesterday|last (?:week|month|year|night))\\b",
  "\\b(?:has|have|['’]ve) (?:already |just |not |never |also )?(?:been|\\p{L}{3,}ed|sent|made|gone|got|had|done|taken|left|met|seen)\\b",
  '\\b(?:he|she|they|it|we|i|who|which) (?:\\p{L}{3,}ly )?\\p{L}{3,}ed\\b',
  '\\b(?:says|according to|apparently|reportedly)\\b',
);

/** Where somebody will be, what other people do, and private plans: nothing that the two companies promise each other. */
const OF_OTHERS = any(
  "\\bi(?:['’]ll| will| shall| am|['’]m) (?:attend|travel|fly|go|travell?ing|leaving|be (?:in|at|out|on|away|off|back|here|there|gone|travell?ing))\\b",
  "\\b(?:he|she|they)(?: will| is| are| would| should| plan|['’](?:ll|s|re))\\b",
  '\\b(?:mr|mrs|ms|dr)\\.? \\p{L}+ (?:will|is|plans)\\b',
);
const PRIVATE = any(
  '\\b(?:vacation|wedding|party|birthday|honeymoon|lunch|dinner|drinks?|beers?|hunting|fishing|prayers?|pray|kids|baby|my (?:wife|husband|mom|dad|mother|father|family|son|daughter|parents))\\b',
);
/** A capitalised word that does something, as a person or another company; words that begin sentences are none. */
const NAMED_OTHER =
  /\b(?!(?:We|You|It|This|That|These|Those|There|What|Which|When|Who|All|Both|Each|Here|The|Our|Your|My|Delivery)\b)\p{Lu}\p{Ll}+ (?:will|is|has|plans|wants|thinks|starts|leaves)\b/u;

/** Where another statement begins: what one half of a sentence asks says nothing of a date in the other. */
const NEXT_CLAUSE =
  /;\s|(?:,\s+|\s)(?:and|but|so|because|since|when|while|as)\s+(?=(?:we|i|you|he|she|they|it|this|that|there|the|our|your|my|please)\b)/giu;

/** Says of a place in a sentence whether its clause asks or promises something, and does not only report. */
export function actingClauses(sentence: string): (at: number) => boolean {
  const edges = [0, ...[...sentence.matchAll(NEXT_CLAUSE)].map(({ index }) => index + 1), sentence.length];
  return (at) => {
    const next = edges.findIndex((edge) => edge > at);
    return isActing(sentence.slice(edges[next - 1], edges[next]).trim());
  };
}

function isActing(clause: string): boolean {
  if (ASKS_FOR_SURE.test(clause)) return true;
  if (REPORTS.test(clause) || PRIVATE.test(clause)) return false;
  if (ASKS.test(clause)) return true;
  return PROMISES.test(clause) && !OF_OTHERS.test(clause) && !isAboutSomebody(clause);
}

/** Whether a capitalised name, and not the first word or a matter between the companies, does something. */
const isAboutSomebody = (clause: string): boolean => {
  const found = NAMED_OTHER.exec(clause);
  return found !== null && !new RegExp(`\\b(?:${MATTER})\\b`, 'iu').test(found[0]);
};
