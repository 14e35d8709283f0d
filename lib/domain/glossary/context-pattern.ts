import { EDGE, hashOf, isWordAt } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

/**
 * A context in words: `_` is the match, `a|b` any of these words, `*` any word, `#` a word that begins with a digit,
 * `.` a sentence or clause end or the edge of the text. Brackets and quotes around words do not count as words.
 */
export type ContextPattern = { readonly before: readonly Claim[]; readonly after: readonly Claim[] };

type Claim = (text: string, tokens: Tokens, index: number) => boolean;

/** Reads a pattern such as `in|out _ of`. */
export function readPattern(pattern: string): ContextPattern {
  const parts = pattern.split(' ');
  const at = parts.indexOf('_');
  if (at < 0) throw new TypeError(`a context needs its match: ${pattern}`);
  return { before: parts.slice(0, at).toReversed().map(claimOf), after: parts.slice(at + 1).map(claimOf) };
}

/** Whether the pattern holds around the tokens `[first, end)`. */
export function holdsAround(
  pattern: ContextPattern,
  text: string,
  tokens: Tokens,
  first: number,
  end: number,
): boolean {
  return (
    pattern.before.every((claim, i) => claim(text, tokens, first - 1 - i)) &&
    pattern.after.every((claim, i) => claim(text, tokens, end + i))
  );
}

const isInside = (tokens: Tokens, index: number): boolean => index >= 0 && index < tokens.count;

const isWord: Claim = (text, tokens, index) => isInside(tokens, index) && isWordAt(text, tokens.start(index));

const isNumber: Claim = (text, tokens, index) =>
  isInside(tokens, index) && /^\d/.test(text.charAt(tokens.start(index)));

const isClauseEnd: Claim = (text, tokens, index) =>
  !isInside(tokens, index) ||
  tokens.hashA(index) === EDGE ||
  /^[.,;:!?)]/.test(text.charAt(tokens.start(index)));

function claimOf(part: string): Claim {
  if (part === '*') return isWord;
  if (part === '#') return isNumber;
  if (part === '.') return isClauseEnd;
  const hashes = new Set(part.split('|').map(hashOf));
  return (_text, tokens, index) => isInside(tokens, index) && hashes.has(tokens.hashA(index));
}
