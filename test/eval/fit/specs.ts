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
  readonly score: Exclude<keyof Scores, 'hedging'>;
  readonly constant: string;
  readonly file: string;
  readonly about: string;
  readonly source: string;
  readonly licence: string;
  readonly sets: readonly { readonly set: string; readonly weight: number }[];
  readonly target: (row: Row) => number | null;
  /** Which rows the cross-validated figure is about. */
  readonly measured: (row: Row) => boolean;
  readonly method: Method;
  readonly lambda: number;
  readonly groups: readonly FeatureGroup[];
  /** Features used besides, whose weight may only be positive, or only negative; the wrong way round they are left out. */
  readonly rises: readonly string[];
  readonly falls: readonly string[];
};

/** Features whose standardised weight is smaller than this share of the largest are left out, and the rest refitted. */
export const SMALLEST_SHARE = 0.06;

const PAVLICK = {
  source:
    'Pavlick & Tetreault 2016, "An Empirical Analysis of Formality in Online Communication", dev half of their ratings.',
  licence: 'CC BY (corpus card 3.0, paper 4.0)',
  sets: [{ set: 'formality_pavlick', weight: 1 }],
  target: (row: Row) => row.score ?? null,
  measured: () => true,
  method: 'ridge',
  lambda: 300,
  rises: [],
  falls: [],
} as const;
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
  stretched-word emoticon-sad
`);
const KIND = namesIn(`
  thanks praise joy gratitude thanks-in-advance deference greeting apology reassurance help-offer please-word
  indirect could-you can-you emoticon emoji anger-negated contempt-negated bad-negated worry-negated trouble-negated
`);
const SOFT = namesIn('do-you hedge-strong hedge-modal modal-polite');
const BLUNT = namesIn(
  'starts-with-you starts-with-please starts-with-question-word starts-with-and starts-with-command second-person',
);

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
      'Danescu-Niculescu-Mizil et al. 2013, "A computational approach to politeness" (Stanford Politeness Corpus), dev halves of the Wikipedia and Stack Exchange requests.',
    licence: 'CC BY 4.0',
    sets: [
      { set: 'politeness_wiki', weight: 1 },
      { set: 'politeness_stackex', weight: 0.25 },
    ],
    target: (row) => row.score ?? null,
    measured: (row) => row.id.startsWith('sp-wiki') && row.label !== 'middle',
    method: 'ridge',
    lambda: 300,
    groups: ['grammar'],
    rises: [...KIND, ...SOFT],
    falls: [...HARSH, ...BLUNT],
  },
  {
    score: 'negativity',
    constant: 'NEGATIVITY',
    file: 'negativity.ts',
    about: 'Negative feeling in a text; higher is more negative.',
    source:
      'Calefato et al. 2018, Senti4SD gold standard (Stack Overflow posts), and the PRemo pull-request messages, dev halves.',
    licence: 'MIT (both)',
    sets: [
      { set: 'sentiment_senti4sd', weight: 1 },
      { set: 'sentiment_premo', weight: 1 },
    ],
    target: (row) => (row.label === 'negative' ? 1 : 0),
    measured: () => true,
    method: 'logistic',
    lambda: 100,
    groups: ['grammar'],
    rises: HARSH,
    falls: KIND,
  },
];
