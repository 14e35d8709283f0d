import { type DraftCheck, wording } from '../draft-check.ts';

/** Numbers in words, from one. */
export const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `(?:\\d{1,3}|${NUMBERS.join('|')}|a|an)`;

/** Days in a number: working or calendar days, and counted from which event? */
export const duration: DraftCheck = {
  kind: 'duration',
  sentences: 'acting',
  settledByDate: true,
  readers: 'all',
  rules: {
    duration: {
      find: wording(
        `(?:within|in|after) (?:the next )?${NUMBER}(?: ?(?:-|–|to|or) ?${NUMBER})? (?:business |working |calendar )?(?:hours?|days?|weeks?|months?)|\\d{1,3}(?: ?(?:-|–|to) ?\\d{1,3})? (?:business |working |calendar )?(?:days?|weeks?)`,
      ),
    },
  },
};

/** A number of days that is none. */
export const vagueDuration: DraftCheck = {
  ...duration,
  kind: 'vague-duration',
  rules: {
    'vague-duration': {
      find: wording(
        '(?:(?:in|within|over) |(?<=\\b(?:takes?|needs?|give (?:us|me)|allow|another|wait|lasts?) ))(?:the next |about )?(?:a few|a couple(?: of)?|several) (?:more )?(?:hours|(?:business |working )?days|weeks|months)',
      ),
    },
  },
};
