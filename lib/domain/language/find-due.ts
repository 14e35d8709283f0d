import { MONTH } from './month-names.ts';
import type { Sentence } from './sentences.ts';

const DAY =
  'today|tonight|tomorrow|(?:this |next |coming )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|quarter|year)';
const DATE = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|(?:calendar )?week \\d{1,2}|cw ?\\d{1,2}`;
const WHEN = `(?:the )?(?:(?:end|beginning|middle|close|start) of (?:the |this |next )?(?:day|business|week|month|quarter|year|${MONTH})|eod|cob|noon|${DAY}|${DATE}|${MONTH})`;
const DUE = new RegExp(
  `\\b(?:(?:by|on|before|until|no later than|not later than|at the latest|latest|at|in the course of|during) ${WHEN}|within (?:the next )?[\\w-]{1,12} (?:working |business )?(?:hours?|days?|weeks?|months?)|in [\\w-]{1,12} (?:hours?|days?|weeks?)|asap|as soon as possible|immediately|right away|shortly|${DAY}|${DATE})(?!\\w)`,
  'iu',
);

/** Where a sentence says by when, as it is written; null when it does not. What the words mean as a date is for others to say. */
export function findDue(sentence: string): Sentence | null {
  const found = DUE.exec(sentence);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
