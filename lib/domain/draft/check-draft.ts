import type { ReadyGlossary } from '../glossary/annotate-terms.ts';
import { checkTerms } from '../glossary/check-terms.ts';
import type { Span } from '../message/span.ts';
import type { DraftCheck } from './draft-check.ts';
import { draftChecks } from './draft-checks.ts';
import { type DraftKind, type DraftSwitches, isKindOn } from './draft-kind.ts';
import { findAdvice } from './find-advice.ts';
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
};

/**
 * Everything worth a second look in a draft, in order and without overlap. A glossary term goes before a wording at the
 * same place: it says more.
 */
export function checkDraft(
  ownText: string,
  glossary: ReadyGlossary,
  readers: DraftReaders,
  isOn: (kind: DraftKind) => boolean,
): readonly Span[] {
  const terms = checkTerms(ownText, glossary).filter(({ kind }) => isTermShown(kind, isOn));
  const shifts = readers.usual === null ? [] : courtesyShifts(ownText, readers.usual);
  const found = findAdvice(ownText, checksFor(readers, isOn));
  const advice = [...found, ...shifts.map((shift) => ({ ...shift, kind: 'formality' }))]
    .filter(({ start, end }) => !terms.some((term) => term.start < end && start < term.end))
    .map(
      ({ start, end, kind, rule }): Span => ({ start, end, kind: 'advice', ref: `advice:${kind}/${rule}` }),
    );
  return [...terms, ...advice].toSorted((a, b) => a.start - b.start);
}

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
