import type { Phrase, PhraseKind } from './phrases.ts';

/** Kinds in the order in which they matter to the reader: what binds or threatens first, courtesy last. */
const KINDS: readonly PhraseKind[] = [
  'escalation',
  'commitment',
  'refusal',
  'dispute',
  'blame',
  'heads-up',
  'request',
  'suggestion',
  'apology',
  'appreciation',
];

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

/** Each sentence once, in order: one that is of several kinds as the kind that matters most. */
export function oncePerSentence(phrases: readonly Phrase[]): Phrase[] {
  const matters = ({ kind }: Phrase): number => KINDS.indexOf(kind);
  const bySentence = Map.groupBy(phrases, ({ start }) => start);
  return [...bySentence.values()].flatMap((same) =>
    same.toSorted((a, b) => matters(a) - matters(b)).slice(0, 1),
  );
}
