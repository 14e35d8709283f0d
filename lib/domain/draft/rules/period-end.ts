import { MONTH } from '../../language/month-names.ts';
import { type DraftCheck, wording } from '../draft-check.ts';

const PERIOD = '(?:(?:the|this|next) )?(?:(?:calendar|fiscal|business|working) )?(?:week|month|quarter|year)';

/** The end of a week, month, quarter or year: calendar or working day, and whose fiscal year? */
export const periodEnd: DraftCheck = {
  kind: 'period-end',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    'period-end': {
      find: wording(
        `(?:(?:by|before|at|until) )?(?:the )?(?:eow|eom|eoq|eoy|end of ${PERIOD})|(?:by|before|at|until) (?:the )?(?:month|quarter|year)[ -]end`,
      ),
    },
    'part-of-month': {
      find: wording(
        `(?:(?:by|before|at|until|in) )?(?:the )?(?:end|beginning|middle|start) of ${MONTH}|(?:(?:by|before|until|in) )?(?:early|late|mid)[ -](?:${MONTH}|month)`,
      ),
    },
    season: {
      find: wording(
        '(?:in|by|before|after) (?:(?:the|next) )?(?:spring|summer|autumn|winter|holidays|festive season|new year)',
      ),
    },
  },
};
