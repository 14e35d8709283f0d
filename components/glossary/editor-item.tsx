import { Link } from 'wouter';
import { isDivergence, nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';
import { SampleBadge } from '../ui/sample-badge.tsx';
import { routeOf } from '../ui/workspace-url.ts';
import { statusText } from './editor-words.ts';
import { DivergenceBadge } from './term-heading.tsx';

export type TermItemProps = { readonly term: Term; readonly suppliers?: readonly Supplier[] };

/** More suppliers than this are counted instead. */
const NAMED_SUPPLIERS = 2;

/** A term in a list: name, what it means, how far both sides are, for whom it holds. */
export const TermItem = ({ term, suppliers }: TermItemProps) => (
  <li className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-3">
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
        <span className="mr-2 text-sm text-muted">{scopeText(term, suppliers)}</span>
      )}
      {isDivergence(term) && <DivergenceBadge />}
      <Badge tone={term.status === 'agreed' ? 'accent' : 'neutral'}>{statusText(term.status)}</Badge>
      {term.sample && <SampleBadge />}
    </span>
  </li>
);

function meaningText(term: Term): string {
  if (term.agreed !== null) return term.agreed.text;
  if (term.ours !== null && term.theirs !== null) return t('oursAndTheirs', term.ours.text, term.theirs.text);
  return term.ours?.text ?? term.theirs?.text ?? t('uiNoMeaning');
}

function scopeText(term: Term, suppliers: readonly Supplier[]): string {
  if (term.scope === null) return t('allSuppliers');
  const names = term.scope.flatMap((id) => suppliers.find((one) => one.id === id)?.name ?? []);
  if (names.length === 0) return t('scopeNobody');
  return names.length > NAMED_SUPPLIERS ? plural('scopeSuppliers', names.length) : names.join(', ');
}
