import { MONTH } from '../language/month-names.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';

/** A day that every reader places the same: a month in words with a day, ISO, or a numeric date that only reads one way. */
const PRECISE = new RegExp(
  [
    `\\b${DAY}(?:st|nd|rd|th)?\\.?(?:\\s+of)?[\\s-]+${MONTH}\\b`,
    `\\b${MONTH}\\.?\\s+(?:the\\s+)?${DAY}(?:st|nd|rd|th)?\\b(?!\\s*(?:%|:\\d))`,
    '\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b',
    '\\b(?:1[3-9]|2\\d|3[01])[./-](?:0?[1-9]|1[0-2])(?:[./-](?:\\d{4}|\\d{2}))?\\b',
    '\\b(?:0?[1-9]|1[0-2])[./-](?:1[3-9]|2\\d|3[01])(?:[./-](?:\\d{4}|\\d{2}))?\\b',
  ].join('|'),
  'iu',
);

/** Whether a sentence names a day that nobody can read in two ways. */
export const hasPreciseDate = (sentence: string): boolean => PRECISE.test(sentence);
