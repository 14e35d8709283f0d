import { oncePerSentence } from '../language/choose-phrases.ts';
import type { Phrase, PhraseKind } from '../language/phrases.ts';
import { isProposed, type Observation, type ObservationKind } from './observation.ts';

/** What a heuristic proposes to note about a message; the user confirms or refuses it. */
export type Proposal = {
  readonly kind: ObservationKind;
  /** The words it rests on, as they stand in the message. */
  readonly quote: string;
};

/** Kinds of phrases that may be observations. */
const KIND_OF_PHRASE: { readonly [K in PhraseKind]?: ObservationKind } = {
  suggestion: 'suggestion',
  'heads-up': 'heads-up',
  dispute: 'dispute',
  request: 'ask',
};

/** The observation that a phrase may be, or null when it is none. */
export const observationKindOf = (phrase: PhraseKind): ObservationKind | null =>
  KIND_OF_PHRASE[phrase] ?? null;

/** What a message's phrases propose, in order: not what was answered before, nor kinds that were refused too often. */
export function proposalsOf(
  phrases: readonly Phrase[],
  message: { readonly ownText: string; readonly messageKey: string | null },
  answered: readonly Observation[],
): Proposal[] {
  return oncePerSentence(phrases).flatMap(({ kind: phrase, start, end }) => {
    const kind = observationKindOf(phrase);
    if (kind === null) return [];
    const quote = message.ownText.slice(start, end);
    return unanswered({ kind, quote }, message.messageKey, answered);
  });
}

/** The proposal, or nothing when its kind is not proposed any more or this one was answered. */
export const unanswered = (
  proposal: Proposal,
  messageKey: string | null,
  answered: readonly Observation[],
): Proposal[] =>
  isProposed(proposal.kind, answered) &&
  answered.every((one) => !isAbout(one, proposal.kind, messageKey, proposal.quote))
    ? [proposal]
    : [];

/** Whether an observation answers a proposal of this kind about these words of this message. */
export const isAbout = (
  { kind, source }: Pick<Observation, 'kind' | 'source'>,
  wanted: ObservationKind,
  messageKey: string | null,
  quote: string,
): boolean =>
  kind === wanted && source !== null && source.messageKey === messageKey && source.quote === quote;
