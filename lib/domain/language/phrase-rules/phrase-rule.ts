/**
 * One way of saying something: any of `match` stands in the sentence and none of `unless` does.
 *
 * Patterns of `compromise/one` (https://github.com/spencermountain/compromise): words, no parts of speech. Written from
 * general English and the mail of purchasing; only the requests were also tried on a set whose licence allows fitting
 * (Parakweet, Apache-2.0).
 */
export type PhraseRule = { readonly match: readonly string[]; readonly unless?: readonly string[] };

/** Rules by name. The first that fits a sentence says why it was found. */
export type PhraseRules = Readonly<Record<string, PhraseRule>>;
