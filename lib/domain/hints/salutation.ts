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

/**
 * Rung of the salutation ladder: 0 none, 1 "Hi Ana" or the bare name, 2 "Hello Ana", 3 "Dear Ana", 4 "Dear Ms Sample",
 * 5 "Dear Sir or Madam". Read as a change within one sender, never as a level.
 */
export function salutationRung(text: string): number {
  const line = text.trimStart().split('\n', 1)[0]?.slice(0, FIRST_LINE_LONGEST).trim() ?? '';
  return RUNGS.find(([, looks]) => looks.test(line))?.[0] ?? 0;
}
