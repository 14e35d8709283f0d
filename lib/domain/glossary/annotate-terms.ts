import type { Span, SpanKind } from '../message/span.ts';
import type { CompiledGlossary } from './compile-glossary.ts';
import { matchTerms, type TermMatch } from './match-terms.ts';
import { isAgreed, isDivergence, type Term } from './term.ts';

/** A compiled glossary with the terms it was compiled from. */
export type ReadyGlossary = { readonly compiled: CompiledGlossary; readonly terms: readonly Term[] };

/**
 * Where terms stand in a message, in order and without overlap. A discouraged form shows as the term itself: the other
 * side's wording is not ours to correct.
 */
export function annotateTerms(ownText: string, { compiled, terms }: ReadyGlossary): readonly Span[] {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  return matchTerms(ownText, compiled).flatMap((match) => {
    const term = termsById.get(match.termId);
    return term === undefined ? [] : [spanOf(match, kindOfTerm(term))];
  });
}

/** The span of a match, whose card is the term's. */
export const spanOf = ({ start, end, termId }: TermMatch, kind: SpanKind): Span => ({
  start,
  end,
  kind,
  ref: `term:${termId}`,
});

/**
 * How a term is drawn: agreed when an agreed meaning is in force, divergence when the meanings differ or the agreement
 * is disputed, else quietly as one that nobody has agreed on yet.
 */
export function kindOfTerm(term: Term): SpanKind {
  if (term.status === 'disputed' || isDivergence(term)) return 'divergence';
  return isAgreed(term) ? 'agreed' : 'unagreed';
}
