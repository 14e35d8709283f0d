import { nameOf, type Term } from './term.ts';

/** The terms on either side of one on its ladder; null at an end. */
export type Neighbours = { readonly above: Term | null; readonly below: Term | null };

/** Names of the ladders that terms in use stand on, in order. */
export const ladderNames = (terms: readonly Term[]): string[] =>
  [
    ...new Set(terms.flatMap(({ ladder, status }) => (status === 'retired' ? [] : (ladder?.name ?? [])))),
  ].toSorted();

/** The terms of one ladder, most severe first; without retired ones. */
export const rungsOf = (terms: readonly Term[], name: string): Term[] =>
  terms
    .filter((term) => term.ladder?.name === name && term.status !== 'retired')
    .toSorted((a, b) => rankOf(a) - rankOf(b) || nameOf(a).localeCompare(nameOf(b)));

/**
 * What a term is easily taken for: the next more severe and the next less severe one on its ladder. Only among `terms`,
 * so that a caller can leave out what does not hold for a supplier. Both null without a ladder.
 */
export function neighboursOf(term: Term, terms: readonly Term[]): Neighbours {
  const { ladder } = term;
  if (ladder === null) return { above: null, below: null };
  const others = rungsOf(terms, ladder.name).filter((other) => other.id !== term.id);
  return {
    above: others.findLast((other) => isAbove(other, term)) ?? null,
    below: others.find((other) => !isAbove(other, term)) ?? null,
  };
}

/**
 * The term one place further up or down on its ladder; the same at an end. Only its own rank changes, to one between
 * its new neighbours.
 */
export function movedOnLadder(term: Term, terms: readonly Term[], way: 'up' | 'down'): Term {
  const { ladder } = term;
  const { above, below } = neighboursOf(term, terms);
  const passed = way === 'up' ? above : below;
  if (ladder === null || passed === null) return term;
  const beyond = neighboursOf(passed, terms)[way === 'up' ? 'above' : 'below'];
  const end = way === 'up' ? 0 : rankOf(passed) + 2;
  const rank = (rankOf(passed) + (beyond === null ? end : rankOf(beyond))) / 2;
  return { ...term, ladder: { ...ladder, rank } };
}

/** The rank for a term that is put at the lower end of a ladder. */
export const lastRank = (terms: readonly Term[], name: string): number =>
  Math.max(0, ...rungsOf(terms, name).map(rankOf)) + 1;

const rankOf = (term: Term): number => term.ladder?.rank ?? 0;

const isAbove = (other: Term, term: Term): boolean =>
  rankOf(other) < rankOf(term) || (rankOf(other) === rankOf(term) && nameOf(other) < nameOf(term));
