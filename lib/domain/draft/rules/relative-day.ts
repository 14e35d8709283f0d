import { type DraftCheck, wording } from '../draft-check.ts';

/** Today and tomorrow: another day where the reader is, or when the mail is read or quoted. */
export const relativeDay: DraftCheck = {
  kind: 'relative-day',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    'relative-day': { find: wording('today|(?:the day after )?tomorrow') },
  },
};
