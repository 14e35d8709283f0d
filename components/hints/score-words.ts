import type { DriftKind } from '../../lib/domain/hints/reading.ts';
import type { Standing } from '../../lib/domain/hints/standing.ts';
import type { MessageKey } from '../../lib/i18n/t.ts';

/** Name of each score. */
export const scoreNames: Record<DriftKind, MessageKey> = {
  formality: 'scoreFormality',
  politeness: 'scorePoliteness',
  negativity: 'scoreNegativity',
};

type Words = Record<Exclude<Standing, 'usual'>, MessageKey>;

/** What each standing is called. */
export const standingWords: Record<DriftKind, Words> = {
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
};

/** Which way words moved a score. */
export const directionWords: Record<DriftKind, { readonly up: MessageKey; readonly down: MessageKey }> = {
  formality: { up: 'formalityUp', down: 'formalityDown' },
  politeness: { up: 'politenessUp', down: 'politenessDown' },
  negativity: { up: 'negativityUp', down: 'negativityDown' },
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
