const VOWEL_GROUP = /[aeiouyà-öø-ÿ]+/gu;

/** Estimated syllables of an English word in lower case; at least 1. Counts vowel groups and takes off silent endings. */
export function syllablesOf(word: string): number {
  if (word.length <= 3) return 1;
  const groups = word.match(VOWEL_GROUP)?.length ?? 1;
  return Math.max(1, groups - silentEndings(word) + splitVowels(word));
}

function silentEndings(word: string): number {
  if (/[^aeiouylr]e$/u.test(word) || /[aeiouy][lr]e$/u.test(word)) return 1;
  return /[^aeiouydt]ed$/u.test(word) || /[^aeiouyscgzx]es$/u.test(word) ? 1 : 0;
}

const splitVowels = (word: string): number => (/(?:ia(?!l\b)|io(?!n|us)|eo[^u]|uou)/u.test(word) ? 1 : 0);
