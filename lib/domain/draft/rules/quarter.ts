import { type DraftCheck, wording } from '../draft-check.ts';

/** Quarters, halves and fiscal years begin in other months in other companies. */
export const quarter: DraftCheck = {
  kind: 'quarter',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    quarter: {
      find: wording(
        '(?:(?:in|by|during|for) )?(?:q[1-4]|[hH][12]|[1-4]q|fy ?\\d{2,4})(?:[ -/]?(?:20)?\\d{2})?|(?:this|next) quarter',
      ),
    },
  },
};
