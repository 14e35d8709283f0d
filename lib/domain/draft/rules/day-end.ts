import { type DraftCheck, wording } from '../draft-check.ts';

/** The end of a day: whose day, and on whose clock? A date does not settle it. */
export const dayEnd: DraftCheck = {
  kind: 'day-end',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    // COB alone is many things (chip on board among them); with "by" it is a time.
    'eod-cob': {
      find: wording('(?:by|before|at|until|till|no later than) (?:the )?(?:eod|eob|cob)|eod|eob'),
    },
    'end-of-day': {
      find: wording(
        '(?:(?:by|before|at|until) )?(?:the )?(?:end|close) of (?:the |your |our )?(?:business|(?:business |working )?day)|(?:close|end) of play',
      ),
      unless: /\bat the end of the day,/iu,
    },
  },
};

/** A part of the day: another one where the reader is, and midnight belongs to two days. */
export const partOfDay: DraftCheck = {
  ...dayEnd,
  kind: 'part-of-day',
  rules: {
    'part-of-day': {
      find: wording(
        'first thing(?: in the morning)?|midnight|noon|tonight|(?:this|tomorrow) (?:morning|afternoon|evening)',
      ),
    },
  },
};
