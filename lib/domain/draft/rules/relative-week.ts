import { type DraftCheck, wording } from '../draft-check.ts';

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** Not as the topic ("This week, we look at …"), not with its weekday, not "the rest of this week". */
const THIS_WEEK = `(?<!^|\\b(?:for|of) |${WEEKDAY}s? |\\b(?:mon|tues?|wed|thurs?|fri) )this week`;

/** "Next" is read as the coming one or the one after it; weeks begin on Sunday or Monday. */
export const relativeWeek: DraftCheck = {
  kind: 'relative-week',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    'next-week': {
      find: wording(
        `(?:(?:by|until|before|during) )?(?:early |late |mid |mid-|later )?(?:${THIS_WEEK}|(?<!\\bthe )next (?:week|month))`,
      ),
    },
    'next-weekday': {
      find: wording(
        `(?:this coming|coming|next) ${WEEKDAY}|${WEEKDAY} (?:next|after next)|a week (?:from )?(?:on )?${WEEKDAY}|${WEEKDAY} week`,
      ),
    },
  },
};
