import type { SupplierId } from '../ids.ts';
import { isDivergence, nameOf, type Term } from './term.ts';

/** What the glossary list is narrowed to. `open` is everything that is not retired. */
export type TermFilter = {
  readonly text: string;
  readonly status: Term['status'] | 'open' | 'all';
  /** Terms that hold for this supplier; null means any. */
  readonly supplierId: SupplierId | null;
  readonly divergentOnly: boolean;
};

/** Nothing retired, any supplier. */
export const ANY_TERM: TermFilter = { text: '', status: 'open', supplierId: null, divergentOnly: false };

/** The terms a filter lets through, divergences first, then by name. Every word of the text must occur in a label or meaning. */
export function findTerms(terms: readonly Term[], filter: TermFilter): Term[] {
  const words = filter.text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return terms
    .filter((term) => hasStatus(term, filter.status))
    .filter((term) => filter.supplierId === null || holdsFor(term, filter.supplierId))
    .filter((term) => !filter.divergentOnly || isDivergence(term))
    .filter((term) => words.every((word) => wordsOf(term).includes(word)))
    .toSorted(
      (a, b) => Number(isDivergence(b)) - Number(isDivergence(a)) || nameOf(a).localeCompare(nameOf(b)),
    );
}

const hasStatus = (term: Term, status: TermFilter['status']): boolean =>
  status === 'all' || (status === 'open' ? term.status !== 'retired' : term.status === status);

const holdsFor = (term: Term, supplierId: SupplierId): boolean =>
  term.scope === null || term.scope.includes(supplierId);

const wordsOf = (term: Term): string =>
  [...term.labels.map((label) => label.text), term.ours, term.theirs, term.agreed]
    .map((part) => (typeof part === 'string' ? part : (part?.text ?? '')))
    .join('\n')
    .toLocaleLowerCase();
