/** A rung and how its line looks; the highest rung is tried first. */
const RUNGS: readonly (readonly [rung: number, looks: RegExp])[] = [
  [5, /^(?:yours\s+(?:faithfully|sincerely|truly)|faithfully|sincerely|respectfully|cordially)\b/iu],
  [4, /^(?:with\s+)?regards\b/iu],
  [3, /^(?:(?:with\s+)?(?:kind|kindest|best|warm|warmest|many)\s+regards|rgds|br\b)/iu],
  [2, /^(?:best|all\s+the\s+best|best\s+wishes)\s*[,.!]?\s*$/iu],
  [1, /^(?:cheers|thanks|thank\s+you|many\s+thanks|thx|take\s+care|talk\s+soon|see\s+you|have\s+a)\b/iu],
];
/** The closing stands among the last lines; above them the same words are text. */
const LAST_LINES = 4;
const LONGEST_CLOSING = 45;

/**
 * Rung of the sign-off ladder: 0 none or initials, 1 "Cheers", "Thanks", 2 "Best", 3 "Kind regards", 4 "Regards",
 * 5 "Sincerely", "Yours faithfully". Read as a change within one sender, never as a level.
 */
export function signOffRung(text: string): number {
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-LAST_LINES)
    .map((line) => line.trim());
  for (const line of lines.toReversed()) {
    if (line.length > LONGEST_CLOSING) continue;
    const rung = RUNGS.find(([, looks]) => looks.test(line));
    if (rung !== undefined) return rung[0];
  }
  return 0;
}
