import type { KeyboardEvent } from 'react';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import type { Hit } from './search-index.ts';

const groupNames: Record<Hit['kind'], MessageKey> = {
  row: 'searchRows',
  term: 'searchTerms',
  person: 'searchPeople',
  supplier: 'searchSuppliers',
};

export type SearchHitsProps = {
  readonly hits: readonly Hit[];
  /** False while the index is being built. */
  readonly isReady: boolean;
  readonly onPick: (hit: Hit) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** What a search found, by kind, over the content below. */
export function SearchHits({ hits, isReady, onPick, onKeyDown }: SearchHitsProps) {
  const groups = [...Map.groupBy(hits, (hit) => hit.kind)];
  return (
    <div className="absolute inset-x-2 top-full z-10 -mt-1 max-h-[28rem] overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-raised">
      {hits.length === 0 && (
        <p className="px-2 py-3 text-sm text-muted">{t(isReady ? 'searchNothing' : 'uiLoading')}</p>
      )}
      {groups.map(([kind, group]) => (
        <section key={kind} aria-label={t(groupNames[kind])}>
          <h2 className="px-2 pt-2 pb-1 text-xs font-medium text-muted">{t(groupNames[kind])}</h2>
          <ul>
            {group.map((hit) => (
              <li key={hit.key}>
                <button
                  type="button"
                  onClick={() => onPick(hit)}
                  onKeyDown={onKeyDown}
                  className="flex w-full cursor-pointer items-baseline gap-3 rounded-sm px-2 py-1.5 text-left -outline-offset-2 hover:bg-sunken focus-visible:bg-accent-soft"
                >
                  <span className="min-w-0 grow truncate">{hit.title}</span>
                  {hit.kind !== 'supplier' && (
                    <span className="max-w-[45%] shrink-0 truncate text-xs text-muted">
                      {hit.supplierName === '' ? t('searchEverybody') : hit.supplierName}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
