import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { TermStanding } from './term-standing.tsx';

/** Name, and how far both sides are since when. */
export const TermHeading = ({ term }: { readonly term: Term }) => (
  <>
    <h1 className="text-lg font-semibold">{nameOf(term)}</h1>
    <p className="flex flex-wrap items-center gap-1.5">
      <TermStanding term={term} dated />
      {term.sample && <SampleBadge />}
    </p>
  </>
);
