/** A changed text in three: what both begin with, what was taken away and what came, what both end with. */
export type WordDiff = {
  readonly start: string;
  readonly removed: string;
  readonly added: string;
  readonly end: string;
};

/** The stretch in which two texts differ, in whole words. */
export function diffWords(before: string, after: string): WordDiff {
  const [was, is] = [before, after].map((text) => text.split(/(?<=\s)/)) as [string[], string[]]; // two in, two out
  const shorter = Math.min(was.length, is.length);
  let first = 0;
  while (first < shorter && was[first] === is[first]) first += 1;
  let last = 0;
  while (last < shorter - first && was.at(-1 - last) === is.at(-1 - last)) last += 1;
  return {
    start: is.slice(0, first).join(''),
    removed: was.slice(first, was.length - last).join(''),
    added: is.slice(first, is.length - last).join(''),
    end: is.slice(is.length - last).join(''),
  };
}
