import type { PhraseRules } from './phrase-rule.ts';

const DO =
  'accept|offer|agree|meet|make|provide|confirm|ship|deliver|do|give|take|reduce|lower|extend|grant|supply|change|approve|commit|guarantee|promise|support|hold|keep|move|wait|pay|join|come|attend|help';

/** How a sentence says that its author will not do what is wanted. */
export const REFUSAL_RULES = {
  'we-cannot': {
    match: [
      `(i|we) (can|could|will|would|do) not (also|currently|really|possibly)? (${DO})`,
      '(unable|not able|not possible|not in a position|not willing|not prepared) (for us)? to',
      '(i|we) (must|have to|regret to)? (decline|refuse)',
      '(i|we) would? (rather|prefer|better) not',
      '(i am|we are) (afraid|sorry) (that)? (but)? (i|we|it|this|that) (can|could|do|will|must|have|am|are|is) not',
    ],
    unless: [
      `(if|whether|unless|in case|why|when) .? (i|we) (can|could|do|will|would) not`,
      '(can|could|will) not (wait|help) (to|but)',
      '@hasQuestionMark',
    ],
  },
  // Said to somebody who wants something done, a plain "no" refuses it.
  'says-no': {
    inAnswer: true,
    match: [
      '^(oh|well|sorry)? no (thanks|thank|sir|madam)?$',
      '^(oh|well)? (no && @hasComma)',
      '^no (thanks|thank)',
      '^(but|well|oh)? (sorry|unfortunately)',
      '(i|we) (can|could|will|would|do|am|are) not',
      '(i am|we are) (afraid|sorry)',
      'not (possible|interested|available|allowed)',
      'no (way|chance)',
    ],
    unless: ['no problem', 'sorry (for|about)', 'not (mind|wait)', '@hasQuestionMark'],
  },
} as const satisfies PhraseRules;
