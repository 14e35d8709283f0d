/** Longer lines are no rule of a table. */
const MAX_RULE_CHARS = 1_000;

/** The pipe table in a Markdown text as lines of cells parted by `|`; null when there is none. */
export function markdownTable(text: string): string | null {
  if (!text.includes('|') || !text.includes('---')) return null;
  const lines = text.split(/\r\n|\n/);
  const rule = lines.findIndex(
    (line, index) =>
      index > 0 &&
      line.length <= MAX_RULE_CHARS &&
      /^\s*\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)+\|?\s*$/.test(line),
  );
  if (rule < 1) return null;
  const rows = lines.slice(rule - 1);
  const end = rows.findIndex((line) => !line.includes('|'));
  return rows
    .slice(0, end < 0 ? rows.length : end)
    .filter((_, index) => index !== 1)
    .map((line) =>
      line
        .trim()
        .replace(/^\|/, '')
        .replace(/\|$/, '')
        .replaceAll(/\*\*|`/g, ''),
    )
    .join('\n');
}
