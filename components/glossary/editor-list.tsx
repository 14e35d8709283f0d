import { useState } from 'react';
import { ANY_TERM, findTerms, type TermFilter } from '../../lib/domain/glossary/find-terms.ts';
import { isDivergence, type Term } from '../../lib/domain/glossary/term.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { Chip } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { Page } from '../workspace/page.tsx';
import { TermItem } from './editor-item.tsx';
import { NewTerm } from './editor-new.tsx';
import { statusText } from './editor-words.ts';

type Glossary = { readonly terms: readonly Term[]; readonly suppliers: readonly Supplier[] };

/** The whole glossary: find, filter, add. */
export function GlossaryPage() {
  const { terms, suppliers } = useStores();
  const [adding, setAdding] = useState(false);
  const live = useLive<Glossary>(
    async () => ({ terms: await terms.all(), suppliers: await suppliers.all() }),
    [terms, suppliers],
  );
  return (
    <Page
      title={t('navGlossary')}
      lead={t('glossaryLead')}
      actions={<Button onClick={() => setAdding(true)}>{t('addTerm')}</Button>}
    >
      {adding && <NewTerm onClose={() => setAdding(false)} />}
      <Loaded live={live}>
        {(glossary) =>
          glossary.terms.length === 0 ? (
            <EmptyState title={t('noTerms')}>{t('noTermsHow')}</EmptyState>
          ) : (
            <TermList {...glossary} />
          )
        }
      </Loaded>
    </Page>
  );
}

/** The filter last used, so that coming back from a term finds the same list. */
const last: { filter: TermFilter } = { filter: ANY_TERM };

function TermList({ terms, suppliers }: Glossary) {
  const [filter, setFilter] = useState(last.filter);
  const change = (patch: Partial<TermFilter>) => {
    last.filter = { ...filter, ...patch };
    setFilter(last.filter);
  };
  const found = findTerms(terms, filter);
  return (
    <div className="flex flex-col gap-3">
      <Filters
        filter={filter}
        change={change}
        suppliers={suppliers}
        open={terms.filter(isDivergence).length}
      />
      <output className="block text-sm text-muted">{plural('termsFound', found.length)}</output>
      {found.length === 0 ? (
        <p className="text-muted">{t('nothingFound')}</p>
      ) : (
        <Card flush>
          <ul className="divide-y divide-line">
            {found.map((term) => (
              <TermItem key={term.id} term={term} suppliers={suppliers} />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

type FiltersProps = {
  readonly filter: TermFilter;
  readonly change: (patch: Partial<TermFilter>) => void;
  readonly suppliers: readonly Supplier[];
  /** How many divergences are open. */
  readonly open: number;
};

const statuses = ['open', 'proposed', 'agreed', 'disputed', 'retired', 'all'] as const;

const filterText = (status: TermFilter['status']): string => {
  if (status === 'open') return t('statusNotRetired');
  return status === 'all' ? t('statusAll') : statusText(status);
};

const Filters = ({ filter, change, suppliers, open }: FiltersProps) => (
  <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_12rem_10rem_auto]">
    <TextField
      type="search"
      label={t('findTerm')}
      value={filter.text}
      onChange={(event) => change({ text: event.target.value })}
    />
    <Select
      label={t('supplier')}
      value={filter.supplierId ?? ''}
      onChange={(event) =>
        change({ supplierId: suppliers.find((one) => one.id === event.target.value)?.id ?? null })
      }
    >
      <option value="">{t('allSuppliers')}</option>
      {suppliers.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Select>
    <Select
      label={t('status')}
      value={filter.status}
      onChange={(event) => change({ status: statuses.find((one) => one === event.target.value) ?? 'open' })}
    >
      {statuses.map((status) => (
        <option key={status} value={status}>
          {filterText(status)}
        </option>
      ))}
    </Select>
    <div className="flex min-h-8 items-center">
      <Chip pressed={filter.divergentOnly} onClick={() => change({ divergentOnly: !filter.divergentOnly })}>
        {t('onlyDivergences', open)}
      </Chip>
    </div>
  </div>
);
