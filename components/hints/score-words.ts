import type { DriftKind, Scores } from '../../lib/domain/hints/reading.ts';
import type { Standing } from '../../lib/domain/hints/standing.ts';
import type { MessageKey } from '../../lib/i18n/t.ts';

/** Scores that are shown for a message, in this order. The length-free one is for drift only. */
export const shownScores = [
  'formality',
  'politeness',
  'negativity',
  'hedging',
] as const satisfies readonly (keyof Scores)[];
export type ShownScore = (typeof shownScores)[number];

/** Name of each score. */
export const scoreNames: Record<ShownScore, MessageKey> = {
  formality: 'scoreFormality',
  politeness: 'scorePoliteness',
  negativity: 'scoreNegativity',
  hedging: 'scoreHedging',
};

type Words = Record<Exclude<Standing, 'usual'>, MessageKey>;

/** What each standing is called. */
export const standingWords: Record<ShownScore, Words> = {
  formality: {
    'much-lower': 'formalityMuchLower',
    lower: 'formalityLower',
    higher: 'formalityHigher',
    'much-higher': 'formalityMuchHigher',
  },
  politeness: {
    'much-lower': 'politenessMuchLower',
    lower: 'politenessLower',
    higher: 'politenessHigher',
    'much-higher': 'politenessMuchHigher',
  },
  negativity: {
    'much-lower': 'negativityMuchLower',
    lower: 'negativityLower',
    higher: 'negativityHigher',
    'much-higher': 'negativityMuchHigher',
  },
  hedging: {
    'much-lower': 'hedgingMuchLower',
    lower: 'hedgingLower',
    higher: 'hedgingHigher',
    'much-higher': 'hedgingMuchHigher',
  },
};

/** Which way words moved a score. */
export const directionWords: Record<ShownScore, { readonly up: MessageKey; readonly down: MessageKey }> = {
  formality: { up: 'formalityUp', down: 'formalityDown' },
  politeness: { up: 'politenessUp', down: 'politenessDown' },
  negativity: { up: 'negativityUp', down: 'negativityDown' },
  hedging: { up: 'hedgingUp', down: 'hedgingDown' },
};

/** What each drift is called, and what else could explain it. */
export const driftWords: Record<
  DriftKind,
  { readonly up: MessageKey; readonly down: MessageKey; readonly else: MessageKey }
> = {
  formality: { up: 'driftFormalityUp', down: 'driftFormalityDown', else: 'elseFormality' },
  politeness: { up: 'driftPolitenessUp', down: 'driftPolitenessDown', else: 'elsePoliteness' },
  negativity: { up: 'driftNegativityUp', down: 'driftNegativityDown', else: 'elseNegativity' },
};
