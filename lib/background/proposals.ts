import { topicOf } from '../domain/hints/asks/find-asks.ts';
import { LONGEST_READ } from '../domain/hints/read-message.ts';
import type { Observation } from '../domain/journal/observation.ts';
import { isAbout, type Proposal, proposalsOf, unanswered } from '../domain/journal/proposal.ts';
import { mayBeJudged } from '../domain/language/recognise-language.ts';
import type { Sentence } from '../domain/language/sentences.ts';
import type { MessageOnPage } from '../domain/message/message.ts';
import { hintsAreOn } from '../domain/relationship/supplier.ts';
import type { MessageHints } from '../messaging/card-answers.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { observationStore } from '../storage/observation-store.ts';
import { findPhrases } from './phrase-tools.ts';
import type { Authorship } from './thread-supplier.ts';

/**
 * What a message says that may be worth noting, as far as the user wants such proposals. Of our own messages it is what
 * we promise and ask for; they are read for nothing else.
 */
export async function proposalsIn(
  db: ParlanceDatabase,
  author: Authorship,
  message: MessageOnPage,
  hints: Pick<MessageHints, 'phrases' | Doubt> & { readonly answers: boolean },
): Promise<Pick<MessageHints, 'phrases' | 'proposals' | Doubt>> {
  const phrases = author.side === 'ours' ? await ownPhrases(author, message, hints.answers) : hints.phrases;
  if (phrases.length + hints.slips.length + hints.repeats.length === 0)
    return { phrases, proposals: [], slips: [], repeats: [] };
  const answered = await observationStore(db).all();
  const slips = hints.slips.filter((slip) => !isRefused('anomaly', slip, message, answered));
  const repeats = hints.repeats.filter((repeat) => !isRefused('friction', repeat, message, answered));
  return {
    phrases,
    slips,
    repeats,
    proposals: [
      ...proposalsOn('anomaly', slips, message, answered),
      ...proposalsOn('friction', repeats, message, answered),
      ...proposalsOf(phrases, message, answered),
    ],
  };
}

/** What is shown by itself, and proposed as an observation. */
type Doubt = 'slips' | 'repeats';

const quoteOf = ({ ownText }: MessageOnPage, { start, end }: Sentence): string => ownText.slice(start, end);

/** What the user refused is not shown again: these words of this message, or the same question wherever it is asked. */
function isRefused(
  kind: 'anomaly' | 'friction',
  place: Sentence,
  message: MessageOnPage,
  answered: readonly Observation[],
): boolean {
  const quote = quoteOf(message, place);
  const isSame = (one: Observation) =>
    isAbout(one, kind, message.messageKey, quote) ||
    (kind === 'friction' && one.kind === kind && topicOf(one.source?.quote ?? '') === topicOf(quote));
  return answered.some((one) => one.state === 'refused' && isSame(one));
}

/** Proposes each of these places that was not answered, once for the same words. */
function proposalsOn(
  kind: 'anomaly' | 'friction',
  places: readonly Sentence[],
  message: MessageOnPage,
  answered: readonly Observation[],
): Proposal[] {
  const quotes = [...new Set(places.map((place) => quoteOf(message, place)))];
  return quotes.flatMap((quote) => unanswered({ kind, quote }, message.messageKey, answered));
}

async function ownPhrases(
  { supplier }: Authorship,
  { ownText }: MessageOnPage,
  answers: boolean,
): Promise<MessageHints['phrases']> {
  if (!hintsAreOn(supplier) || !mayBeJudged(ownText)) return [];
  const phrases = await findPhrases(ownText.slice(0, LONGEST_READ), answers);
  return phrases.filter(({ kind }) => kind === 'commitment' || kind === 'request');
}
