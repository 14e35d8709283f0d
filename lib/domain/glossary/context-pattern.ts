import { EDGE, hashOf, isWordAt } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

/**
 * A context in words: `_` is the match, `a|b` any of these, `*` any word, `#` a word with a digit in it,
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
    holdInTurn(pattern.before, text, tokens, first - 1, -1) && holdInTurn(pattern.after, text, tokens, end, 1)
  );
}

function holdInTurn(
  claims: readonly Claim[],
  text: string,
  tokens: Tokens,
  from: number,
  step: 1 | -1,
): boolean {
  let index = from;
  return claims.every((claim) => {
    while (isWrapping(text, tokens, index)) index += step;
    index += step;
    return claim(text, tokens, index - step);
  });
}

const isInside = (tokens: Tokens, index: number): boolean => index >= 0 && index < tokens.count;

/** A quote, an opening bracket or a sign of emphasis. */
const isWrapping: Claim = (text, tokens, index) =>
  isInside(tokens, index) && '"“”„«»\'‘’`*(['.includes(text.charAt(tokens.start(index)));

const isWord: Claim = (text, tokens, index) => isInside(tokens, index) && isWordAt(text, tokens.start(index));

const isNumber: Claim = (text, tokens, index) =>
  isInside(tokens, index) && /\d/.test(text.slice(tokens.start(index), tokens.end(index)));

const isClauseEnd: Claim = (text, tokens, index) =>
  !isInside(tokens, index) ||
  tokens.hashA(index) === EDGE ||
  /^[.,;:!?)]/.test(text.charAt(tokens.start(index)));

const signs: Readonly<Record<string, Claim>> = { '*': isWord, '#': isNumber, '.': isClauseEnd };

function claimOf(part: string): Claim {
  const options = part.split('|');
  const claims = options.flatMap((option) => signs[option] ?? []);
  const hashes = new Set(options.filter((option) => signs[option] === undefined).map(hashOf));
  return (text, tokens, index) =>
    (isInside(tokens, index) && hashes.has(tokens.hashA(index))) ||
    claims.some((claim) => claim(text, tokens, index));
}
