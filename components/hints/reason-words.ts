import type { MessageKey } from '../../lib/i18n/t.ts';

/** Features by what they are called in words. A feature that is not here is called `reasonWording`. */
const features: readonly (readonly [MessageKey, string])[] = [
  ['reasonLength', 'words-per-sentence long-sentence reading-grade total-words'],
  ['reasonLongWords', 'syllables-per-word letters-per-word long-words very-long-words many-syllables'],
  ['reasonExclamation', 'exclamation exclamation-run'],
  [
    'reasonQuestion',
    'question question-run starts-with-question-word starts-with-verb question-helper do-you',
  ],
  ['reasonEllipsis', 'ellipsis'],
  ['reasonPunctuation', 'comma semicolon dash bracket quotation-mark no-final-stop'],
  ['reasonNumbers', 'number money month'],
  ['reasonEmoji', 'emoticon emoticon-sad emoji stretched-word'],
  ['reasonCapitals', 'shouting all-capitals acronym'],
  ['reasonLowerCase', 'lower-case-start no-capital'],
  ['reasonLatinate', 'latinate-suffix adjective-suffix'],
  ['reasonPassive', 'passive'],
  ['reasonStartConjunction', 'starts-with-and starts-with-interjection no-subject'],
  ['reasonStartYou', 'starts-with-you second-person you-command why-you'],
  ['reasonStartI', 'starts-with-i first-singular'],
  ['reasonWe', 'starts-with-we first-plural'],
  ['reasonCommand', 'starts-with-command starts-with-please modal-must'],
  ['reasonPlease', 'please-word courtesy-formal'],
  ['reasonConnective', 'starts-with-connective formal-connective'],
  ['reasonPoliteModal', 'modal-polite could-you can-you indirect'],
  ['reasonHedge', 'hedge-strong hedge-modal hedge-verb hedge-amount hedge-vague-source vague'],
  ['reasonGratitude', 'gratitude thanks-in-advance thanks thanks-casual'],
  ['reasonWarmth', 'deference praise joy reassurance help-offer esteem goodwill'],
  ['reasonApology', 'apology'],
  ['reasonGreeting', 'greeting salutation salutation-formal'],
  ['reasonHonorific', 'honorific'],
  ['reasonDispute', 'dispute-talk dispute factuality'],
  ['reasonAgainstYou', 'you-harsh you-not'],
  ['reasonDemand', 'demand'],
  ['reasonContraction', 'contraction slang-contraction'],
  [
    'reasonCasual',
    'texting interjection swearing informal-noun informal-verb intensifier colloquial casual-people casual-thing casual-leisure indefinite verb-get verb-like verb-say verb-everyday intensifier-casual slangy plain-adjective',
  ],
  [
    'reasonFormalWords',
    'formal-verb formal-noun formal-adjective reported-speech intensifier-plain full-form institution abstract-noun',
  ],
  ['reasonNegation', 'negation'],
  [
    'reasonNegative',
    'anger frustration contempt bad worry disappointment trouble dislike criticism alarm fault',
  ],
];

const keys = new Map(features.flatMap(([key, names]) => names.split(' ').map((name) => [name, key])));

/** What a marker's reason (`formality.honorific`) is called. A word of feeling after "not" keeps its name. */
export function reasonKey(reason: string): MessageKey {
  const feature = reason.slice(reason.indexOf('.') + 1).replace(/-negated$/, '');
  return keys.get(feature) ?? 'reasonWording';
}
