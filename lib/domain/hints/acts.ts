import type { Phrase, PhraseKind } from '../language/phrases.ts';
import type { Acts } from './reading.ts';

/** Words that set an answer under pressure. Own list. */
const URGENT =
  /\b(?:urgent(?:ly)?|asap|a\.s\.a\.p|as soon as possible|immediately|right away|straight away|line (?:is )?(?:down|stopp?(?:ed|age))|emergency|today please|by (?:noon|tonight|today|eod|cob))\b/iu;
/** What out-of-office notes begin with. Own list. */
const AUTOMATIC =
  /^\W{0,3}(?:auto(?:matic|mated)?[ -]?(?:reply|response)|out of (?:the )?office|(?:thank you for your (?:e-?mail|message)[.!,]?\s+)?(?:i am|i'm|i will be) (?:currently )?(?:out of (?:the )?office|away from (?:the|my) (?:office|desk)|on (?:annual |parental )?leave|on vacation|on holiday))/iu;
/** An automatic answer says so at once. */
const BEGINNING = 300;

/** The kinds of phrases that are counted. */
export const ACT_KINDS = [
  'request',
  'suggestion',
  'dispute',
  'blame',
  'escalation',
  'appreciation',
  'apology',
] as const satisfies readonly PhraseKind[];

const PROBLEMS: ReadonlySet<PhraseKind> = new Set(['dispute', 'blame', 'escalation']);
const GIVES: ReadonlySet<PhraseKind> = new Set(['appreciation', 'suggestion', 'apology']);

/** Whether a phrase wants something done; a plain question only wants to know. */
export const isWant = ({ kind, rule }: Pick<Phrase, 'kind' | 'rule'>): boolean =>
  kind === 'suggestion' || (kind === 'request' && rule !== 'question');

/** Counts what one message does; a question that no rule of requests knows asks as well. */
export function actsOf(ownText: string, phrases: readonly Phrase[], questions: number): Acts {
  const sentences = (isMeant: (phrase: Phrase) => boolean) =>
    new Set(phrases.filter(isMeant).map(({ start }) => start)).size;
  return {
    asks: Math.max(
      sentences(({ kind }) => kind === 'request'),
      questions,
    ),
    suggestions: sentences(({ kind }) => kind === 'suggestion'),
    wants: sentences(isWant),
    disputes: sentences(({ kind }) => kind === 'dispute'),
    problems: sentences(({ kind }) => PROBLEMS.has(kind)),
    gives: sentences(({ kind }) => GIVES.has(kind)),
    urgent: URGENT.test(ownText),
    automatic: AUTOMATIC.test(ownText.slice(0, BEGINNING)),
  };
}
