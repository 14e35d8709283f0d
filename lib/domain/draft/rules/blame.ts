import { type DraftCheck, wording } from '../draft-check.ts';

const AGAIN =
  '(?:(?:have|had|has|once|yet) )?(?:again |once again |completely |simply |repeatedly |clearly |obviously )?';

/** Words that name a culprit where the matter would do. About the past, so it looks at every sentence. */
export const blame: DraftCheck = {
  kind: 'blame',
  sentences: 'any',
  settledByDate: false,
  readers: 'all',
  rules: {
    'you-failed': {
      find: wording(
        `(?<!\\b(?:have|had|did) )you(?:['’]ve)? ${AGAIN}(?:failed|neglected|forgot(?:ten)?|omitted|refused) to`,
      ),
    },
    'you-did-not': {
      find: wording(
        `you(?:['’]ve)? ${AGAIN}(?:messed up|screwed up|dropped the ball|let us down|broke your (?:word|promise)|ignored (?:us|our|my))`,
      ),
    },
    'your-fault': {
      find: wording(
        '(?:it|this|that) (?:is|was) (?:all |entirely |clearly )?your (?:fault|mistake|error)|(?:because|as a result) of your (?:delay|failure|mistake|negligence|carelessness|error)|your (?:failure|negligence|carelessness|incompetence)',
      ),
    },
    'why-did-you-not': {
      find: wording("why (?:did(?:n['’]t you| you not)|have(?:n['’]t you| you not)|can(?:no|['’])t you)"),
    },
    'always-never': {
      find: wording(
        'you (?:people|guys)? ?(?:always|never)(?= (?:late|miss|forget|fail|ignore|deliver|answer|reply|respond|tell|send|do|listen|keep|seem|are late|have))',
      ),
    },
    'as-you-should-know': {
      find: wording(
        'as (?:you (?:should|must|well|very well) know|i (?:have )?(?:already|repeatedly) (?:told|said|explained))|for the (?:umpteenth|last|hundredth) time',
      ),
    },
    unacceptable: {
      find: wording(
        '(?:is|are|was) (?:simply |totally |completely |absolutely |just )?(?:unacceptable|inexcusable|ridiculous|outrageous|a joke|not acceptable)',
      ),
    },
  },
};
