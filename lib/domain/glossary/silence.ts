import { EDGE, tokenize } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

/** Words on either side of a match in which a silencing word is looked for; a sentence end stops sooner. */
const REACH = 25;

/** A phrase in whose company a term stays silent, as token hashes. */
export type Silencer = {
  readonly hashes: readonly number[];
  /** The phrase holds a form of the term ("in order to"): only the match inside it is meant. */
  readonly holdsTerm: boolean;
};

/** Reads phrases such as "in order to" (holds the term) or "parking" (any match in the sentence). */
export function readSilencers(phrases: readonly string[], surfaces: readonly string[]): readonly Silencer[] {
  if (phrases.length === 0) return [];
  const forms = surfaces.map(hashesOf);
  return phrases.flatMap((phrase) => {
    const hashes = hashesOf(phrase);
    if (hashes.length === 0) return [];
    return [
      { hashes, holdsTerm: forms.some((form) => form.length > 0 && placesOf(form, hashes).length > 0) },
    ];
  });
}

/** Whether one of the phrases silences the match at tokens `[first, next)`. */
export const isSilenced = (
  silencers: readonly Silencer[],
  text: string,
  tokens: Tokens,
  first: number,
  next: number,
): boolean =>
  silencers.some(({ hashes, holdsTerm }) => {
    const from = holdsTerm ? next - hashes.length : reachFrom(text, tokens, first, -1);
    const to = holdsTerm ? first : reachFrom(text, tokens, next - 1, 1) - hashes.length + 1;
    for (let at = Math.max(0, from); at <= to; at += 1) {
      if (hashes.every((hash, i) => at + i < tokens.count && tokens.hashA(at + i) === hash)) return true;
    }
    return false;
  });

/** The furthest token of the same sentence in one direction. */
function reachFrom(text: string, tokens: Tokens, from: number, step: 1 | -1): number {
  let at = from;
  for (let i = 1; i <= REACH; i += 1) {
    const index = from + i * step;
    if (index < 0 || index >= tokens.count || isSentenceEnd(text, tokens, index)) break;
    at = index;
  }
  return at;
}

/** The edge of a block, or a stop, question or exclamation mark before a new sentence: not the dot of "no. 7". */
export const isSentenceEnd = (text: string, tokens: Tokens, at: number): boolean =>
  tokens.hashA(at) === EDGE ||
  ('.!?'.includes(text.charAt(tokens.start(at))) &&
    /^.(?:\s+[^\s\p{Ll}\d]|\s*$)/u.test(text.slice(tokens.start(at), tokens.start(at) + 4)));

function hashesOf(phrase: string): readonly number[] {
  const tokens = tokenize(phrase);
  return Array.from({ length: tokens.count }, (_, at) => tokens.hashA(at));
}

const placesOf = (part: readonly number[], whole: readonly number[]): readonly number[] =>
  whole.flatMap((_, at) => (part.every((hash, i) => whole[at + i] === hash) ? [at] : []));
