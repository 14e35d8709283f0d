import { type DraftCheck, wording } from '../draft-check.ts';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** A date is asked for and no reason given: who knows why can choose better. The next sentence counts as well. */
export const missingReason: DraftCheck = {
  kind: 'missing-reason',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    'missing-reason': {
      find: wording(
        `(?:by|before|no later than|not later than|until) (?:the )?(?:${WEEKDAYS}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}|\\d{4}-\\d{2}-\\d{2}|eod|eob|cob|end of \\p{L}+|tomorrow|today|next \\p{L}+)|asap|as soon as possible|urgently`,
      ),
      given:
        /\b(?:please|kindly|need|can you|could you|must|require|expect|send|confirm|deliver|ship|reply)\b/iu,
      unlessNear:
        /\b(?:because|since|so that|so we|as (?:we|our|the|this|it)|due to|in order to|otherwise|or else|to (?:avoid|meet|keep|prevent|allow|give|make sure|ensure|be able)|for (?:our|the|a) (?:meeting|review|audit|customer|launch|line|production|shutdown|assembly|start)|reason|that way|(?:our|the) (?:customer|line|production|assembly|audit|truck|vessel|ship|flight))\b/iu,
    },
  },
};
