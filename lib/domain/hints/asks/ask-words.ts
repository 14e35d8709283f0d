import { MONTH } from '../../language/month-names.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How a sentence without a question mark asks. Own list, from the mail of purchasing. */
export const ASKS =
  /^\W*(?:[^,:]{1,40}[,:] |(?:and|also|so|but|again|once more) )?(?:please|pls|kindly|could|can|would you|will you|may (?:i|we)|(?:i|we)(?:'d| would)? (?:still |also |urgently |really |kindly )?(?:need|require|miss|await|want|like|lack|ask|request|remind)|(?:i am|i'm|we are|we're)(?: still)? (?:waiting|missing|awaiting|looking)|still (?:waiting|missing|awaiting|open|no)|(?:waiting|awaiting|missing)|(?:let|send|give|tell|get|provide|share|forward|resend) (?:me|us|the|your|a|an)|any (?:news|update|word|progress)|following up|to follow up|(?:i|we) (?:have|had)(?: still)? not (?:yet )?(?:received|seen|got|had))\b/iu;

/** What stands at the foot of every mail of some senders and asks for nothing. Own list. */
export const FOOTER =
  /^\W*(?:(?:if|should|in case) (?:you|there|any)|to (?:unsubscribe|register|subscribe|opt|reserve|view)|(?:please )?(?:do not reply|note that this)|for (?:more|further|any)|forgot)\b/iu;

/** Words of asking, thanking and time, which say nothing of what is asked for. */
export const ASKING: ReadonlySet<string> = setOf(
  'where why whose whom earlier later sooner faster send resend sent share provide give forward supply submit attach attached enclose enclosed confirm reconfirm advise inform tell know let need require required request requested ask asked asking remind reminder reminded wait waiting await awaiting miss missing lack get got receive received see seen look looking find follow following check clarify explain update updated reply respond answer response feedback revert want wish like love appreciate grateful able possible kindly pls thank again still yet already now soon asap urgent urgently immediately quickly today tomorrow yesterday tonight morning afternoon evening noon week weekly daily monday tuesday wednesday thursday friday saturday sunday last next latest early finally once sorry late moment time day hour call meet meeting chat talk discuss mail email e-mail message note below above question comment concern help assistance support news word progress happy good great well hope okay ok sure fine ready available free back copy also too very much really quite just only even however therefore regarding concerning respect regard further more any some something anything mind maybe perhaps cannot could would should shall might must make take put go come keep try have been being was were does done has had having am are want wanted promised promise mentioned since ago long here hear heard open outstanding pending overdue up us team colleague dear mr ms mrs',
);

/** Words that stand in every other mail: alone they name nothing that is not asked for anew with each order. */
export const COMMON: ReadonlySet<string> = setOf(
  'order po delivery deliver shipment shipping ship shipped invoice date price quote quotation offer part item good goods product status information info detail document file receipt number list quantity lot batch payment sample drawing stock plan schedule eta tracking confirmation acknowledgement address contact',
);

const DAY = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})`;

/** By when something is wanted, and when it was asked for before: the same question has another of these each time. */
export const WHEN = new RegExp(
  `\\b(?:by|until|till|before|latest|than)(?: the)?(?: (?:end|close|beginning|middle) of(?: the| this| next)?)? (?:${DAY}|week \\d{1,2}|(?:this|next) \\w+|\\w+day|month|week|quarter)|\\b(?:on|of|from|dated|since) ${DAY}`,
  'giu',
);
