import { type ContextPattern, holdsAround, readPattern } from './context-pattern.ts';
import { type SenseGuard, senseGuards } from './sense-guards.ts';
import { isSentenceEnd } from './silence.ts';
import { hashOf } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

/** Words on either side in which a topic is looked for; a sentence end stops sooner. */
const TOPIC_WINDOW = 25;

/** Without a sign in the sentence, so many signs so many tokens around say that the mail is about the trade sense. */
const SIGN_WINDOW = 80;
const MIN_SIGNS = 3;

/** Tokens `[first, next)` of a match and the hash its senses are known by. */
export type OneWordMatch = { readonly first: number; readonly next: number; readonly word: number };

type Guard = {
  readonly not: readonly ContextPattern[];
  readonly unless: readonly ContextPattern[];
  readonly topics: ReadonlySet<number>;
  readonly signs: ReadonlySet<number>;
};

let guardsByWord: ReadonlyMap<number, readonly Guard[]> | null = null;

/**
 * Whether a one-word match has another sense here than the trade one ("in order to", "press release").
 * Words without a guard never have.
 */
export function hasOtherSense(text: string, tokens: Tokens, { first, next, word }: OneWordMatch): boolean {
  if (isPrefixed(text, tokens, first)) return true;
  guardsByWord ??= readGuards(senseGuards);
  const guards = guardsByWord.get(word) ?? [];
  return guards.some((guard) => {
    const holds = (pattern: ContextPattern) => holdsAround(pattern, text, tokens, first, next);
    if (!guard.not.some(holds) && !isOnTopic(guard.topics, text, tokens, first)) return false;
    return !guard.unless.some(holds) && !speaksOfTrade(guard.signs, text, tokens, first);
  });
}

function readGuards(guards: readonly SenseGuard[]): ReadonlyMap<number, readonly Guard[]> {
  const byWord = new Map<number, Guard[]>();
  for (const guard of guards) {
    const read = {
      not: guard.not.map(readPattern),
      unless: (guard.unless ?? []).map(readPattern),
      topics: hashesOf(guard.topics ?? ''),
      signs: hashesOf(guard.signs ?? ''),
    };
    for (const word of guard.words.split(' ')) {
      const hash = hashOf(word);
      byWord.set(hash, [...(byWord.get(hash) ?? []), read]);
    }
  }
  return byWord;
}

/** `re-released`, `pre-order`, `co-supplier`: another word, which can be a label of its own. */
function isPrefixed(text: string, tokens: Tokens, first: number): boolean {
  const start = tokens.start(first);
  if (first === 0 || tokens.end(first - 1) !== start - 1 || !/[-\u2010\u2011]/.test(text.charAt(start - 1)))
    return false;
  return prefixes.has(tokens.hashA(first - 1));
}

const prefixes = new Set('re pre un co mis dis anti pro'.split(' ').map(hashOf));

const hashesOf = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').filter(Boolean).map(hashOf));

function isOnTopic(topics: ReadonlySet<number>, text: string, tokens: Tokens, at: number): boolean {
  if (topics.size === 0) return false;
  return [-1, 1].some((step) => {
    for (let i = at + step; i >= 0 && i < tokens.count && Math.abs(i - at) <= TOPIC_WINDOW; i += step) {
      if (isSentenceEnd(text, tokens, i)) return false;
      if (topics.has(tokens.hashA(i))) return true;
    }
    return false;
  });
}

const speaksOfTrade = (signs: ReadonlySet<number>, text: string, tokens: Tokens, at: number): boolean =>
  signs.size > 0 && (isOnTopic(signs, text, tokens, at) || countAround(signs, tokens, at) >= MIN_SIGNS);

function countAround(words: ReadonlySet<number>, tokens: Tokens, at: number): number {
  let count = 0;
  const end = Math.min(tokens.count, at + SIGN_WINDOW + 1);
  for (let i = Math.max(0, at - SIGN_WINDOW); i < end; i += 1) {
    if (i !== at && words.has(tokens.hashA(i))) count += 1;
  }
  return count;
}
