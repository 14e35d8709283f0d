/** A rung and how its first line looks; the highest rung is tried first. */
const RUNGS: readonly (readonly [rung: number, looks: RegExp])[] = [
  [5, /^(?:dear\s+(?:sir|madam|sirs|supplier|customer)|to\s+whom\s+it\s+may|ladies\s+and\s+gentlemen)/iu],
  [4, /^(?:dear\s+|hello\s+|good\s+\w+\s+)?(?:mr|mrs|ms|miss|dr|prof|sir|madam)\b\.?\s*\p{L}/iu],
  [3, /^dear\b/iu],
  [2, /^(?:hello|good\s+(?:morning|afternoon|evening|day)|greetings)\b/iu],
  [1, /^(?:hey|hi|hiya|morning|yo)\b/iu],
  [1, /^\p{Lu}\p{Ll}{1,14}\s*[,!–—-]\s*$/u],
];
const FIRST_LINE_LONGEST = 80;

/** A line of courtesy `[start, end)` of a text and how high it stands on its ladder. */
export type Courtesy = { readonly rung: number; readonly start: number; readonly end: number };

/** The greeting of a text, or null when it has none. */
export function findSalutation(text: string): Courtesy | null {
  const start = text.length - text.trimStart().length;
  const line = text.slice(start).split('\n', 1)[0]?.slice(0, FIRST_LINE_LONGEST).trim() ?? '';
  const rung = RUNGS.find(([, looks]) => looks.test(line))?.[0];
  return rung === undefined ? null : { rung, start, end: start + line.length };
}

/**
 * Rung of the salutation ladder: 0 none, 1 "Hi Ana" or the bare name, 2 "Hello Ana", 3 "Dear Ana", 4 "Dear Ms Sample",
 * 5 "Dear Sir or Madam". Read as a change within one sender, never as a level.
 */
export const salutationRung = (text: string): number => findSalutation(text)?.rung ?? 0;
