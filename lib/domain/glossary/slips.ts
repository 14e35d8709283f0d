/** How many letters may be wrong, missing, too many or swapped in a word of this length. */
export function slipsFor(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * Whether `candidate` begins with something that is at most `slips` slips away from `word`: a letter wrong, missing,
 * too many, or two neighbours swapped (optimal string alignment). The first letter may be missing, too many or swapped
 * but not wrong: hardly anybody mistypes it, and it spares looking at most words.
 */
export function beginsLike(candidate: string, word: string, slips: number): boolean {
  const { length } = word;
  if (slips === 0) return candidate.startsWith(word);
  if (candidate[0] !== word[0] && candidate[0] !== word[1] && candidate[1] !== word[0]) return false;
  let before: number[] = [];
  let row = Array.from({ length: length + 1 }, (_, at) => at);
  for (let c = 0; c < candidate.length && c < length + slips; c += 1) {
    const next = nextRow(row, before, candidate, word, c);
    if ((next[length] ?? 0) <= slips) return true;
    if (Math.min(...next) > slips) return false;
    [before, row] = [row, next];
  }
  return (row[length] ?? 0) <= slips;
}

function nextRow(
  row: readonly number[],
  before: readonly number[],
  candidate: string,
  word: string,
  c: number,
): number[] {
  const next = [c + 1];
  for (let w = 1; w <= word.length; w += 1) {
    const same = word[w - 1] === candidate[c];
    const step = Math.min((row[w] ?? 0) + 1, (next[w - 1] ?? 0) + 1, (row[w - 1] ?? 0) + Number(!same));
    const isSwap = c > 0 && w > 1 && word[w - 1] === candidate[c - 1] && word[w - 2] === candidate[c];
    next.push(isSwap ? Math.min(step, (before[w - 2] ?? 0) + 1) : step);
  }
  return next;
}
