import type { Courtesy } from './salutation.ts';

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

/** The closing of a text, or null when it has none. */
export function findSignOff(text: string): Courtesy | null {
  let end = text.length;
  for (let seen = 0; seen < LAST_LINES && end > 0; ) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const raw = text.slice(from, end);
    const line = raw.trim();
    end = from - 1;
    if (line === '') continue;
    seen += 1;
    const rung = line.length > LONGEST_CLOSING ? undefined : RUNGS.find(([, looks]) => looks.test(line));
    const start = from + raw.indexOf(line);
    if (rung !== undefined) return { rung: rung[0], start, end: start + line.length };
  }
  return null;
}

/**
 * Rung of the sign-off ladder: 0 none or initials, 1 "Cheers", "Thanks", 2 "Best", 3 "Kind regards", 4 "Regards",
 * 5 "Sincerely", "Yours faithfully". Read as a change within one sender, never as a level.
 */
export const signOffRung = (text: string): number => findSignOff(text)?.rung ?? 0;
