import type { Phrase, PhraseKind } from './phrases.ts';

const KINDS: readonly PhraseKind[] = ['request', 'suggestion', 'commitment'];

/** Phrases of one kind, in order. */
export type PhraseGroup = { readonly kind: PhraseKind; readonly phrases: readonly Phrase[] };

/** At most `most` phrases by kind. The kinds take turns, so that many requests leave room for a promise. */
export function choosePhrases(phrases: readonly Phrase[], most: number): PhraseGroup[] {
  const groups = KINDS.map((kind) => phrases.filter((phrase) => phrase.kind === kind));
  const longest = Math.max(...groups.map((group) => group.length));
  const turns = Array.from({ length: longest }, (_, turn) => groups.flatMap((group) => group[turn] ?? []));
  const chosen = new Set(turns.flat().slice(0, most));
  return KINDS.map((kind) => ({
    kind,
    phrases: phrases.filter((phrase) => phrase.kind === kind && chosen.has(phrase)),
  })).filter((group) => group.phrases.length > 0);
}
