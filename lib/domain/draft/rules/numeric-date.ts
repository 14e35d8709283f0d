import { type DraftCheck, wording } from '../draft-check.ts';

/** Words before a pair without a year that make a date of it; else it may be a fraction, an item or a house number. */
const CUE =
  '(?<=\\b(?:by|on|until|till|before|after|from|since|due|dated?|deadline|eta|etd|valid until|ship(?:s|ping)?|deliver(?:y|ed)?|arriv(?:e|es|al)|of|for|starting|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun)[,:.]? (?:the )?|\\bbetween \\S{1,12} and )';

/** A date that reads one way only shows in which order the writer writes the others. */
const ONE_WAY =
  /(?<![\d/.-])(?:(?:1[3-9]|2\d|3[01])([/.-])(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])([/.-])(?:1[3-9]|2\d|3[01]))(?:\1|\2)(?:20\d{2}|\d{2})(?![\d/-])/u;

/** 03/04/2026 is 3 April or 4 March; 04/04/2026 is one day either way, and a date with seconds a stamp that nobody wrote. */
export const numericDate: DraftCheck = {
  kind: 'numeric-date',
  sentences: 'acting',
  settledByDate: false,
  readers: 'all',
  rules: {
    'numeric-date': {
      find: wording(
        '(0?[1-9]|1[0-2])([/.-])(?!\\1\\2)(?:0?[1-9]|1[0-2])\\2(?:20\\d{2}|\\d{2})(?! \\d{1,2}:\\d{2}:\\d{2})',
      ),
      settledBy: ONE_WAY,
    },
    'numeric-day': {
      find: wording(`${CUE}(0?[1-9]|1[0-2])/(?!\\1(?!\\d))(?:0?[1-9]|1[0-2])(?!/)`),
      settledBy: ONE_WAY,
    },
  },
};
