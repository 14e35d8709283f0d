import type { Span } from '../message/span.ts';
import { kindOfTerm, type ReadyGlossary, spanOf } from './annotate-terms.ts';
import { matchTerms } from './match-terms.ts';

/**
 * Where the glossary speaks up in a draft, in order and without overlap: forms the glossary advises against, and terms
 * as in a message. A discouraged form that is part of a longer good one stays silent.
 */
export function checkTerms(ownText: string, { compiled, terms }: ReadyGlossary): readonly Span[] {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  return matchTerms(ownText, compiled).flatMap((match) => {
    const term = termsById.get(match.termId);
    if (term === undefined) return [];
    return [spanOf(match, match.label.use === 'discouraged' ? 'discouraged' : kindOfTerm(term))];
  });
}
