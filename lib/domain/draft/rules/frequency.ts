import { type DraftCheck, wording } from '../draft-check.ts';

/** "Biweekly" is twice a week or every two weeks. */
export const frequency: DraftCheck = {
  kind: 'frequency',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    'bi-frequency': { find: wording('bi-?(?:weekly|monthly|annual(?:ly)?|yearly)') },
    fortnight: {
      find: wording('fortnight(?:ly)?'),
    },
  },
};
