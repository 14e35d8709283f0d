/** Signs that part the cells of a row, likeliest first. */
const CANDIDATES = [',', ';', '\t', '|'] as const;

/** Lines looked at. */
const SAMPLE_LINES = 200;

/**
 * The sign between cells: the one most lines have, the same number of times. Text in quotes does not count. Null for a
 * file of single words.
 */
export function guessDelimiter(text: string): string | null {
  const lines = unquotedLines(text);
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, score: scoreOf(lines, delimiter) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best === undefined || best.score <= 0 ? null : best.delimiter;
}

/** The first lines with everything between quotes left out; a quote inside a word is a letter. */
function unquotedLines(text: string): readonly string[] {
  const bare = text.slice(0, 200_000).replaceAll(/(^|[,;\t|])[ ]*"(?:[^"]|"")*"/gm, '$1');
  return bare
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
}

/** How well a sign parts the lines: share of lines that have it, weighed by how many of these have it equally often. */
function scoreOf(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
  if (counts.length === 0) return 0;
  const often = new Map<number, number>();
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
  const share = counts.length / lines.length;
  const evenness = Math.max(...often.values()) / counts.length;
  // A tab is hardly ever part of a sentence; a comma often is.
  return (
    share *
    (share > 0.5 || delimiter === '\t' ? 1 : 0.5) *
    (0.4 + 0.6 * evenness) *
    (delimiter === '\t' ? 1.2 : 1)
  );
}
