import type { Sentence } from '../language/sentences.ts';

/** Whether words inside a sentence are a name: capitalised like one ("the Year End 2000 folder") while the rest is not. */
export function isName(sentence: string, { start, end }: Sentence): boolean {
  if (start === 0 || /^[\s\W\d]*$/u.test(sentence.slice(0, start))) return false;
  const words = sentence.slice(start, end).match(/[\p{L}]+/gu) ?? [];
  const inner = words.filter((word) => !isCapitalAnyway(word));
  if (inner.length === 0 || words.length < 2) return false;
  return inner.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/** Weekdays and months have a capital in any sentence; acronyms are written in capitals. */
const isCapitalAnyway = (word: string): boolean =>
  /^\p{Lu}+$/u.test(word) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(
    word,
  );
