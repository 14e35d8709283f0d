/**
 * One way of saying something: any of `match` stands in the sentence and none of `unless` does.
 *
 * Patterns of `compromise/one` (https://github.com/spencermountain/compromise): words, no parts of speech. Written from
 * general English and the mail of purchasing; the requests with the development half of Parakweet (Apache-2.0)
 * open. Of other sets no wording was taken, but their figures were in view (lib/domain/hints/MODEL-CARD.md).
 */
export type PhraseRule = {
  readonly match: readonly string[];
  readonly unless?: readonly string[];
  /** The words mean this only in an answer to a message that wants something done. */
  readonly inAnswer?: true;
};

/** Rules by name. The first that fits a sentence says why it was found. */
export type PhraseRules = Readonly<Record<string, PhraseRule>>;
