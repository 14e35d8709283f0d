import { MONTH } from '../../language/month-names.ts';
import { type DraftCheck, wording } from '../draft-check.ts';

const NTH = '(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)';

/** A day without its month, or about a day: does "by" include it? */
export const approximateDate: DraftCheck = {
  kind: 'approximate-date',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    nth: {
      find: wording(
        `(?:by|until|before|around|on or about|no later than) (?:the )?${NTH}(?! (?:of )?(?:${MONTH}|floor|street|avenue|st|ave|edition|time|quarter|century|circuit|grade|amendment|party|row|line|item))`,
      ),
      unless: new RegExp(`\\b${MONTH}\\b`, 'iu'),
    },
    about: {
      find: wording(
        `on or about (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`,
      ),
    },
  },
};
