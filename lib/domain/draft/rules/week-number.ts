import { type DraftCheck, wording } from '../draft-check.ts';

/** Week numbers: ISO weeks and those of the USA differ. */
export const weekNumber: DraftCheck = {
  kind: 'week-number',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    'week-number': {
      find: wording('(?:week|wk|cw|kw)\\.? ?(?:no\\.? ?)?(?:[1-9]|[1-4]\\d|5[0-3])(?![\\d.,]\\d)'),
    },
  },
};
