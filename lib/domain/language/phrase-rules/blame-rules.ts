import type { PhraseRules } from './phrase-rule.ts';

const WRONG =
  'fault|mistake|mistakes|error|errors|failure|failures|negligence|oversight|delay|delays|inability|lack';

/** How a sentence puts the cause of a trouble on the reader. */
export const BLAME_RULES = {
  'your-fault': {
    match: [
      `your (own|team|company|side)? (${WRONG})`,
      `(due|owing|thanks) to (you|your) (team|company|side)? (${WRONG})`,
      '(because of|caused by|down to) (you|your)',
      '(blame|fault|responsibility) (lies|is|rests) (with|on) (you|your)',
      '(on|from) your (side|end|part) .* (failed|wrong|missing|late|error|mistake)',
    ],
    unless: ['(if|any|in case of) .? (your)', '(not|never) your'],
  },
  'you-did': {
    match: [
      'you (have|had|again|still|also|clearly|obviously|once again|simply|just)? (failed|forgot|forgotten|ignored|neglected|missed|caused|promised) ',
      'you (have|did|had|do|are|were) (still|again|obviously|clearly)? (not|never) (sent|send|delivered|deliver|replied|reply|answered|answer|informed|inform|told|tell|respond|responded|provided|provide|confirmed|confirm|done|do|checked|check|shipped|ship|followed|follow|keep|kept|paid|pay)',
      'you (never|always|keep) (send|sent|deliver|delivered|reply|replied|answer|answered|inform|informed|told|tell|change|changing|sending|delaying|ignore|ignoring|forget|forgetting|miss|missing)',
      'you (should|could|must|ought to) have',
      'you (were|are) (supposed|meant|obliged|expected) to',
    ],
    unless: ['(if|whether|unless|in case|when|what) you', '@hasQuestionMark', '(please|kindly)'],
  },
} as const satisfies PhraseRules;
