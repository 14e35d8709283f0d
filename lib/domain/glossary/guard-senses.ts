import { type ContextPattern, holdsAround, readPattern } from './context-pattern.ts';
import { type SenseGuard, senseGuards } from './sense-guards.ts';
import { EDGE, hashOf } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

/** Words on either side in which a topic is looked for; a sentence end stops sooner. */
const TOPIC_WINDOW = 25;

/** Tokens `[first, next)` of a match and the hash its senses are known by. */
export type OneWordMatch = { readonly first: number; readonly next: number; readonly word: number };

type Guard = {
  readonly not: readonly ContextPattern[];
  readonly unless: readonly ContextPattern[];
  readonly topics: ReadonlySet<number>;
};

let guardsByWord: ReadonlyMap<number, readonly Guard[]> | null = null;

/**
 * Whether a one-word match has another sense here than the trade one ("in order to", "press release").
 * Words without a guard never have.
 */
export function hasOtherSense(text: string, tokens: Tokens, { first, next, word }: OneWordMatch): boolean {
  guardsByWord ??= readGuards(senseGuards);
  const guards = guardsByWord.get(word) ?? [];
  return guards.some((guard) => {
    const holds = (pattern: ContextPattern) => holdsAround(pattern, text, tokens, first, next);
    if (!guard.not.some(holds) && !isOnTopic(guard.topics, text, tokens, first)) return false;
    return !guard.unless.some(holds);
  });
}

function readGuards(guards: readonly SenseGuard[]): ReadonlyMap<number, readonly Guard[]> {
  const byWord = new Map<number, Guard[]>();
  for (const guard of guards) {
    const read = {
      not: guard.not.map(readPattern),
      unless: (guard.unless ?? []).map(readPattern),
      topics: new Set((guard.topics ?? '').split(' ').filter(Boolean).map(hashOf)),
    };
    for (const word of guard.words.split(' ')) {
      const hash = hashOf(word);
      byWord.set(hash, [...(byWord.get(hash) ?? []), read]);
    }
  }
  return byWord;
}

function isOnTopic(topics: ReadonlySet<number>, text: string, tokens: Tokens, at: number): boolean {
  if (topics.size === 0) return false;
  return [-1, 1].some((step) => {
    for (let i = at + step; i >= 0 && i < tokens.count && Math.abs(i - at) <= TOPIC_WINDOW; i += step) {
      if (tokens.hashA(i) === EDGE || /^[.!?]/.test(text.charAt(tokens.start(i)))) return false;
      if (topics.has(tokens.hashA(i))) return true;
    }
    return false;
  });
}
