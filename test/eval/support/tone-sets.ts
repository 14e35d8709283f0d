import type { Scores } from '../../../lib/domain/hints/reading.ts';
import type { PhraseKind } from '../../../lib/domain/language/phrases.ts';
import { ownTextOf } from './own-text.ts';
import type { Row } from './read-set.ts';

/** What a row says is true: a number to rank, 0 or 1 for classes, or null when it does not count. */
type Truth = (row: Row) => number | null;

/** One line of the table: a set, a part of it, a measure and what predicts it. */
export type ToneLine = {
  readonly set: string;
  /** Named after the set's name in the results, e.g. `email`. */
  readonly part?: string;
  readonly measure: 'spearman' | `auc:${string}` | `f1:${string}`;
  /** A list of kinds: whether a phrase of one of them is found. */
  readonly predictor: keyof Scores | 'suggestions' | 'hedging-above-threshold' | readonly PhraseKind[];
  /** Rows are turns of talks: a phrase counts in an answer to a turn that wants something, unless the answer ends by asking. */
  readonly inAnswers?: boolean;
  /** Rules of these kinds that do not count. */
  readonly exceptRules?: readonly string[];
  readonly truth: Truth;
  readonly keep?: (row: Row, words: number) => boolean;
  readonly textOf?: (row: Row) => string;
};

const score: Truth = (row) => row.score ?? null;
const is =
  (label: string): Truth =>
  (row) =>
    Number(row.label === label);
const between =
  (yes: string, no: string): Truth =>
  (row) => {
    if (row.label === yes) return 1;
    return row.label === no ? 0 : null;
  };
const ofGenre = (genre: string) => (row: Row) => row.source === genre;
const inBand = (low: number, high: number) => (_: Row, words: number) => words >= low && words <= high;
const ownText = (row: Row) => ownTextOf((row as { own_text?: string }).own_text ?? row.text);

/** From this mean rating on, annotators called a mail formal rather than informal (scale 1–4). */
const FORMAL_FROM = 2.5;

const PAVLICK = { set: 'formality_pavlick', measure: 'spearman', truth: score } as const;
const ENRON = { set: 'formality_enron_docs', textOf: ownText } as const;

const PARAKWEET = { set: 'request_parakweet', measure: 'f1:intent', truth: is('intent') } as const;
const SEMEVAL = {
  set: 'suggestion_semeval9a',
  measure: 'f1:suggestion',
  truth: is('suggestion'),
} as const;

const DAILY_DIALOG = {
  set: 'commit_dailydialog',
  measure: 'f1:commissive',
  truth: is('commissive'),
} as const;

/** Every line of `npm run eval:tone`, in order. */
export const TONE_LINES: readonly ToneLine[] = [
  { ...PAVLICK, predictor: 'formality' },
  ...['email', 'answers', 'blog', 'news'].map(
    (genre) => ({ ...PAVLICK, part: genre, predictor: 'formality', keep: ofGenre(genre) }) as const,
  ),
  { ...PAVLICK, part: 'length-free', predictor: 'formalityLengthFree' },
  { ...PAVLICK, part: 'length-free/email', predictor: 'formalityLengthFree', keep: ofGenre('email') },
  ...(
    [
      [6, 15],
      [6, 10],
      [11, 15],
      [16, 25],
      [26, 999],
    ] as const
  ).map(
    ([low, high]) =>
      ({
        ...PAVLICK,
        part: `length-free/${low}-${high}-words`,
        predictor: 'formalityLengthFree',
        keep: inBand(low, high),
      }) as const,
  ),
  { set: 'formality_squinky', measure: 'spearman', predictor: 'formality', truth: score },
  { ...ENRON, measure: 'spearman', predictor: 'formality', truth: score },
  {
    ...ENRON,
    measure: 'auc:formal',
    predictor: 'formality',
    truth: (row) => Number((row.score ?? 0) > FORMAL_FROM),
  },
  { ...ENRON, part: 'length-free', measure: 'spearman', predictor: 'formalityLengthFree', truth: score },
  {
    set: 'politeness_wiki',
    measure: 'auc:polite',
    predictor: 'politeness',
    truth: between('polite', 'impolite'),
  },
  {
    set: 'politeness_stackex',
    measure: 'auc:polite',
    predictor: 'politeness',
    truth: between('polite', 'impolite'),
  },
  { set: 'politeness_email_synth', measure: 'spearman', predictor: 'politeness', truth: score },
  { set: 'negotiation_phone_offers', measure: 'auc:warm', predictor: 'politeness', truth: is('warm') },
  { set: 'receptive_disagreement', measure: 'spearman', predictor: 'politeness', truth: score },
  { set: 'sentiment_senti4sd', measure: 'auc:negative', predictor: 'negativity', truth: is('negative') },
  { set: 'sentiment_premo', measure: 'auc:negative', predictor: 'negativity', truth: is('negative') },
  {
    set: 'tone_enron_berkeley',
    measure: 'auc:tense',
    predictor: 'negativity',
    truth: is('tense'),
    textOf: ownText,
  },
  {
    set: 'tension_lkml_email',
    measure: 'auc:uncivil',
    predictor: 'negativity',
    truth: is('uncivil'),
    textOf: ownText,
  },
  { set: 'tension_lkml_sent', measure: 'auc:uncivil', predictor: 'negativity', truth: is('uncivil') },
  { set: 'tension_github_sent', measure: 'auc:uncivil', predictor: 'negativity', truth: is('uncivil') },
  { set: 'tension_github_comment', measure: 'auc:uncivil', predictor: 'negativity', truth: is('uncivil') },
  { set: 'tension_ucc', measure: 'auc:unhealthy', predictor: 'negativity', truth: is('unhealthy') },
  { set: 'dispute_wikitactics_utt', measure: 'auc:attack', predictor: 'attack', truth: is('attack') },
  {
    set: 'dispute_wikitactics_utt',
    part: 'negativity',
    measure: 'auc:attack',
    predictor: 'negativity',
    truth: is('attack'),
  },
  {
    set: 'tension_lkml_email',
    part: 'attack',
    measure: 'auc:uncivil',
    predictor: 'attack',
    truth: is('uncivil'),
    textOf: ownText,
  },
  {
    set: 'tension_lkml_sent',
    part: 'attack',
    measure: 'auc:uncivil',
    predictor: 'attack',
    truth: is('uncivil'),
  },
  {
    set: 'tension_ucc',
    part: 'attack',
    measure: 'auc:unhealthy',
    predictor: 'attack',
    truth: is('unhealthy'),
  },
  {
    set: 'politeness_wiki',
    part: 'attack',
    measure: 'auc:impolite',
    predictor: 'attack',
    truth: between('impolite', 'polite'),
  },
  { set: 'hedge_wiki_weasel', measure: 'auc:uncertain', predictor: 'hedging', truth: is('uncertain') },
  {
    set: 'hedge_wiki_weasel',
    measure: 'f1:uncertain',
    predictor: 'hedging-above-threshold',
    truth: is('uncertain'),
  },
  // Both sets count what asks for something and what proposes it as one; a plain question proposes nothing.
  { ...PARAKWEET, predictor: ['request', 'suggestion'] },
  { ...PARAKWEET, part: 'request', predictor: ['request'] },
  { ...SEMEVAL, predictor: ['request', 'suggestion'], exceptRules: ['question', 'meet'] },
  { ...SEMEVAL, part: 'suggestion', predictor: ['suggestion'] },
  { ...SEMEVAL, part: 'habit', predictor: 'suggestions' },
  // Annotators called commissive what accepts, refuses or offers, which is seen from the turn before; then by the text alone.
  { ...DAILY_DIALOG, predictor: ['commitment', 'refusal'], inAnswers: true },
  { ...DAILY_DIALOG, part: 'commitment-in-answers', predictor: ['commitment'], inAnswers: true },
  { ...DAILY_DIALOG, part: 'text-alone', predictor: ['commitment'] },
];
