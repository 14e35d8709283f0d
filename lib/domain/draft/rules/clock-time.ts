import { type DraftCheck, wording } from '../draft-check.ts';

const TWELVE = '(?:0?[1-9]|1[0-2])(?:[:.][0-5]\\d)? ?(?:[ap]\\.?m\\b\\.?)';
const TWENTY_FOUR =
  '(?:[01]\\d|2[0-3]|(?<=\\b(?:at|by|until|before|after|from) )\\d):[0-5]\\d(?!:?\\d)(?: ?h(?:rs|ours)?\\b)?';
/** What names the clock, behind the time. */
const ZONE =
  '(?! ?\\(?(?:utc|gmt|z|w?e?c?est|cet|eet|eest|wet|bst|ist|jst|hkt|sgt|msk|aest|[ecmp][sd]?t|\\p{L}+ time)\\b)';

/** A clock time without its zone. Worth a word only where the reader's clock is known to show another time. */
export const clockTime: DraftCheck = {
  kind: 'clock-time',
  sentences: 'acting',
  settledByDate: false,
  readers: 'abroad',
  rules: {
    'clock-time': {
      find: wording(`(?:${TWELVE}|${TWENTY_FOUR})(?: (?:your|our|my) time)?${ZONE}`),
      unless: /\b(?:UTC|GMT)\b/u,
    },
  },
};
