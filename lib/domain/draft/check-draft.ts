import type { ReadyGlossary } from '../glossary/annotate-terms.ts';
import { checkTerms } from '../glossary/check-terms.ts';
import type { Span } from '../message/span.ts';
import type { DraftCheck } from './draft-check.ts';
import { draftChecks } from './draft-checks.ts';
import { type DraftKind, type DraftSwitches, isKindOn } from './draft-kind.ts';
import { findAdvice } from './find-advice.ts';
import { formalityShift, type UsualFormality } from './formality-shift.ts';
import { offLimits } from './rules/off-limits.ts';
import { courtesyShifts, type UsualCourtesy } from './usual-courtesy.ts';

/** For whom a draft is, as far as the checks ask. */
export type DraftReaders = {
  /** Somebody in another time zone, or in a relationship across languages. */
  readonly abroad: boolean;
  readonly multiLanguage: boolean;
  /** Words that must not be written to this supplier. */
  readonly boundaries: readonly string[];
  /** How we usually greet and close, where that is looked at. */
  readonly usual: UsualCourtesy | null;
  /** How formally we usually write, where that is looked at and known. */
  readonly formality: UsualFormality | null;
};

/** As many words are marked as evidence that a draft is more formal than usual. */
const MOST_FORMAL_WORDS = 3;

/**
 * Everything worth a second look in a draft, in order and without overlap. A glossary term goes before a wording at the
 * same place: it says more. What is held against our habit comes last.
 */
export function checkDraft(
  ownText: string,
  glossary: ReadyGlossary,
  readers: DraftReaders,
  isOn: (kind: DraftKind) => boolean,
): readonly Span[] {
  const terms = checkTerms(ownText, glossary).filter(({ kind }) => isTermShown(kind, isOn));
  const found = findAdvice(ownText, checksFor(readers, isOn)).filter(isFree(terms));
  const courtesy = (readers.usual === null ? [] : courtesyShifts(ownText, readers.usual))
    .map((shift) => ({ ...shift, kind: 'formality' }))
    .filter(isFree([...terms, ...found]));
  const formal = (formalityShift(ownText, readers.formality)?.markers ?? [])
    .map(({ start, end }) => ({ start, end, kind: 'more-formal', rule: 'more-formal' }))
    .filter(isFree([...terms, ...found, ...courtesy]))
    .slice(0, MOST_FORMAL_WORDS);
  const advice = [...found, ...courtesy, ...formal].map(
    ({ start, end, kind, rule }): Span => ({ start, end, kind: 'advice', ref: `advice:${kind}/${rule}` }),
  );
  return [...terms, ...advice].toSorted((a, b) => a.start - b.start);
}

type Place = Pick<Span, 'start' | 'end'>;

const isFree =
  (taken: readonly Place[]) =>
  ({ start, end }: Place): boolean =>
    !taken.some((place) => place.start < end && start < place.end);

/** The kinds that are switched on and not put away where the draft stands. */
export const kindsFor =
  (switches: DraftSwitches, muted: ReadonlySet<DraftKind>) =>
  (kind: DraftKind): boolean =>
    isKindOn(switches, kind) && !muted.has(kind);

function isTermShown(kind: Span['kind'], isOn: (kind: DraftKind) => boolean): boolean {
  if (kind === 'discouraged') return isOn('discouraged');
  return kind === 'agreed' || isOn('unsettled');
}

function checksFor(readers: DraftReaders, isOn: (kind: DraftKind) => boolean): DraftCheck[] {
  return [...draftChecks, offLimits(readers.boundaries)].filter((check) => {
    if (check.readers === 'abroad' && !readers.abroad) return false;
    if (check.readers === 'multi-language' && !readers.multiLanguage) return false;
    return isOn(check.kind);
  });
}
