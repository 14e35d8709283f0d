import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ANY_TERM, createTermSearch, type TermFilter } from '../../lib/domain/glossary/find-terms.ts';
import { isDivergence, type Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Card } from '../ui/section.tsx';
import { useMissedLookup } from '../ui/use-missed-lookup.ts';
import { routeOf } from '../ui/workspace-url.ts';
import { TermFilters } from './list-filters.tsx';
import { TermRows } from './list-rows.tsx';

/** Everything the list of terms is made of. */
export type Glossary = { readonly terms: readonly Term[]; readonly suppliers: readonly Supplier[] };

/** The filter last used, so that coming back from a term finds the same list. */
const last: { filter: TermFilter } = { filter: ANY_TERM };

/**
 * Terms to find, filter and open, by keyboard alone: from the search field Enter opens the best, arrows walk through
 * the rows and back.
 */
export function TermList({ terms, suppliers }: Glossary) {
  const [filter, setFilter] = useState(last.filter);
  const [, navigate] = useLocation();
  const list = useRef<HTMLDivElement>(null);
  const search = useMemo(() => createTermSearch(terms), [terms]);
  useWarmUp(search);
  // The field shows a key at once; the rows follow, and a key that comes meanwhile does not wait for them.
  const shown = useDeferredValue(filter);
  const found = useMemo(() => search(shown), [search, shown]);
  useMissedLookup(shown.text, found.length === 0, 'glossary');
  const open = useMemo(() => terms.filter(isDivergence).length, [terms]);
  const change = (patch: Partial<TermFilter>) => {
    last.filter = { ...filter, ...patch };
    setFilter(last.filter);
  };
  const goOn = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      // The rows may still be on their way.
      const [best] = search(filter);
      if (best !== undefined) navigate(routeOf('glossary', best.id));
    }
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('li a')?.focus();
  };
  const goBack = () => list.current?.querySelector<HTMLElement>('input[type="search"]')?.focus();
  return (
    <div ref={list} className="flex flex-col gap-3">
      <TermFilters filter={filter} change={change} suppliers={suppliers} open={open} onSearchKey={goOn} />
      <output className="block text-sm text-muted">{plural('termsFound', found.length)}</output>
      {found.length === 0 ? (
        <p className="text-muted">{t('nothingFound')}</p>
      ) : (
        <Card flush>
          <TermRows terms={found} suppliers={suppliers} onLeave={goBack} />
        </Card>
      )}
    </div>
  );
}

/** Lets the search prepare what it looks through while nobody waits, so that the first key is as quick as the next. */
function useWarmUp(search: (filter: TermFilter) => unknown): void {
  useEffect(() => {
    const idle = requestIdleCallback(() => search({ ...ANY_TERM, text: '?' }));
    return () => cancelIdleCallback(idle);
  }, [search]);
}
