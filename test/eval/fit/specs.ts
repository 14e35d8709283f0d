import { ATTACK } from '../../../lib/domain/hints/coefficients/attack.ts';
import type { FindingSize } from '../../../lib/domain/hints/feature.ts';
import type { Scores } from '../../../lib/domain/hints/reading.ts';
import type { Row } from '../support/read-set.ts';
import type { Method } from './linear-model.ts';

/** Kinds of features a score may use. */
export type FeatureGroup =
  | 'length'
  | 'word-length'
  | 'pattern'
  | 'sentence'
  | 'grammar'
  | 'register'
  | 'politeness'
  | 'hedging'
  | 'valence';

/** How one table of coefficients is fitted. Only on sets whose licence allows it. */
export type Spec = {
  readonly score: Exclude<keyof Scores, 'hedging' | 'attack'>;
  readonly constant: string;
  readonly file: string;
  readonly about: string;
  readonly source: string;
  readonly licence: string;
  readonly by: FindingSize;
  readonly sets: readonly FittedSet[];
  /** Which rows the cross-validated figure is about. */
  readonly measured: (row: Row) => boolean;
  readonly method: Method;
  readonly lambda: number;
  readonly groups: readonly FeatureGroup[];
  /** Single features besides the groups. */
  readonly free: readonly string[];
  /** Features used besides, whose weight may only be positive, or only negative; the wrong way round they are left out. */
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  /** Weights set by hand that the fit has to live with. */
  readonly given: Readonly<Record<string, number>>;
};

/** A set, how much its rows count, and what is to be predicted. Each set keeps a mean of its own. */
export type FittedSet = {
  readonly set: string;
  readonly weight: number;
  readonly target: (row: Row) => number | null;
};

/** Features whose standardised weight is smaller than this share of the largest are left out, and the rest refitted. */
export const SMALLEST_SHARE = 0.06;

const scoreOf = (row: Row): number | null => row.score ?? null;

const PAVLICK = {
  source:
    'Pavlick & Tetreault 2016, "An Empirical Analysis of Formality in Online Communication", dev half of their ratings.',
  licence: 'CC BY (corpus card 3.0, paper 4.0)',
  by: 'density',
  sets: [{ set: 'formality_pavlick', weight: 1, target: scoreOf }],
  measured: () => true,
  method: 'ridge',
  lambda: 1000,
  free: [],
  rises: [],
  falls: [],
  given: {},
} as const satisfies Partial<Spec>;
const namesIn = (text: string): readonly string[] => text.trim().split(/\s+/u);
const STYLE: readonly FeatureGroup[] = [
  'word-length',
  'pattern',
  'sentence',
  'grammar',
  'register',
  'politeness',
  'hedging',
  'valence',
];

/** Features with one meaning whoever writes: the fit may weigh them, not turn them round. */
const HARSH = namesIn(`
  anger frustration contempt bad worry disappointment trouble dislike thanks-negated praise-negated joy-negated
  dispute-talk why-you you-command factuality negation exclamation-run question-run shouting all-capitals
  stretched-word emoticon-sad criticism demand alarm esteem-negated
`);
const KIND = namesIn(`
  thanks praise joy gratitude thanks-in-advance deference greeting apology reassurance help-offer please-word
  indirect could-you can-you emoticon emoji anger-negated contempt-negated bad-negated worry-negated trouble-negated
  esteem goodwill
`);
const SOFT = namesIn('do-you hedge-strong hedge-modal modal-polite');
const BLUNT = namesIn(
  'starts-with-you starts-with-please starts-with-question-word starts-with-and starts-with-command second-person',
);

/** Who speaks to whom, and how; the other words of grammar any mail needs, and to point at "of" explains nothing. */
const SPEAKING = namesIn(`
  first-singular first-plural second-person third-person they but so who-what when-while negation modal-polite
  modal-shall modal-must modal-will do
`);

/** What a word of good or bad feeling is worth in polite requests, whose ratings have a standard deviation near 0.7. */
const FEELING = 0.8;
const feelingOf = (row: Row): number => {
  if (row.label === 'positive') return FEELING;
  return row.label === 'negative' ? -FEELING : 0;
};

/** Who feels speaks of himself and in sentences, not in lists. */
const PROSE = namesIn('first-singular first-plural this-that have but when-while');

const isNegative = (row: Row): number => Number(row.label === 'negative');

/** Complaints to machines, which the sets hold, say little of complaints to people: those are given. */
const againstReader = (share: number): Record<string, number> =>
  Object.fromEntries(Object.entries(ATTACK.weights).map(([name, weight]) => [name, weight * share]));

/** All tables that are fitted. Hedging is weighted by hand: no open set may be fitted on. */
export const SPECS: readonly Spec[] = [
  {
    ...PAVLICK,
    score: 'formality',
    constant: 'FORMALITY',
    file: 'formality.ts',
    about: 'Formality of a text; higher is more formal.',
    groups: ['length', ...STYLE],
  },
  {
    ...PAVLICK,
    score: 'formalityLengthFree',
    constant: 'FORMALITY_LENGTH_FREE',
    file: 'formality-length-free.ts',
    about: 'Formality without length and readability, for drift; higher is more formal.',
    groups: STYLE,
  },
  {
    score: 'politeness',
    constant: 'POLITENESS',
    file: 'politeness.ts',
    about: 'Politeness of a text; higher is more polite.',
    source:
      'Danescu-Niculescu-Mizil et al. 2013, "A computational approach to politeness" (Stanford Politeness Corpus), dev halves of the Wikipedia and Stack Exchange requests; for words of feeling Senti4SD (Calefato et al. 2018) and PRemo, dev halves.',
    licence: 'CC BY 4.0 (politeness), MIT (Senti4SD, PRemo)',
    by: 'amount',
    sets: [
      { set: 'politeness_wiki', weight: 1, target: scoreOf },
      { set: 'politeness_stackex', weight: 0.25, target: scoreOf },
      { set: 'sentiment_senti4sd', weight: 0.35, target: feelingOf },
      { set: 'sentiment_premo', weight: 0.35, target: feelingOf },
    ],
    measured: (row) => row.id.startsWith('sp-wiki') && row.label !== 'middle',
    method: 'ridge',
    lambda: 300,
    groups: [],
    free: SPEAKING,
    rises: [...KIND, ...SOFT],
    falls: [...HARSH, ...BLUNT],
    given: {},
  },
  {
    score: 'negativity',
    constant: 'NEGATIVITY',
    file: 'negativity.ts',
    about: 'Negative feeling in a text; higher is more negative.',
    source:
      'Calefato et al. 2018, Senti4SD gold standard (Stack Overflow posts), and the PRemo pull-request messages, dev halves.',
    licence: 'MIT (both)',
    by: 'density',
    sets: [
      { set: 'sentiment_senti4sd', weight: 1, target: isNegative },
      { set: 'sentiment_premo', weight: 1, target: isNegative },
    ],
    measured: () => true,
    method: 'logistic',
    lambda: 100,
    groups: [],
    free: PROSE,
    rises: [...HARSH, 'fault', 'swearing'],
    falls: KIND,
    given: againstReader(0.75),
  },
];
