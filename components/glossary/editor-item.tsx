import { Link } from 'wouter';
import { nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { routeOf } from '../ui/workspace-url.ts';
import { scopeText } from './scope-text.ts';
import { TermStanding } from './term-standing.tsx';

export type TermItemProps = { readonly term: Term; readonly suppliers?: readonly Supplier[] };

/** A term as the content of a list item: name, what it means, how far both sides are, for whom it holds. */
export const TermItem = ({ term, suppliers }: TermItemProps) => (
  <div className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-3">
    <div className="min-w-48 flex-1">
      <Link
        href={routeOf('glossary', term.id)}
        className="font-medium text-ink underline-offset-2 hover:text-accent-ink hover:underline"
      >
        {nameOf(term)}
      </Link>
      <p className="text-sm text-muted">{meaningText(term)}</p>
    </div>
    <span className="flex flex-wrap items-center gap-1">
      {suppliers !== undefined && (
        <span className="mr-2 text-sm text-muted">{scopeText(term.scope, suppliers)}</span>
      )}
      <TermStanding term={term} />
      {term.sample && <SampleBadge />}
    </span>
  </div>
);

function meaningText(term: Term): string {
  if (term.agreed !== null) return term.agreed.text;
  if (term.ours !== null && term.theirs !== null) return t('oursAndTheirs', term.ours.text, term.theirs.text);
  return term.ours?.text ?? term.theirs?.text ?? t('uiNoMeaning');
}
