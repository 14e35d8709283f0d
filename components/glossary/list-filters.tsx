import type { KeyboardEvent } from 'react';
import type { TermFilter } from '../../lib/domain/glossary/find-terms.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { Chip } from '../ui/badge.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { statusText } from './term-standing.tsx';

export type TermFiltersProps = {
  readonly filter: TermFilter;
  readonly change: (patch: Partial<TermFilter>) => void;
  readonly suppliers: readonly Supplier[];
  /** How many divergences are open. */
  readonly open: number;
  readonly onSearchKey: (event: KeyboardEvent) => void;
};

const statuses = ['open', 'proposed', 'agreed', 'disputed', 'retired', 'all'] as const;

const filterText = (status: TermFilter['status']): string => {
  if (status === 'open') return t('statusNotRetired');
  return status === 'all' ? t('statusAll') : statusText(status);
};

/** What the list of terms is narrowed to. */
export const TermFilters = ({ filter, change, suppliers, open, onSearchKey }: TermFiltersProps) => (
  <div className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_12rem_10rem_auto]">
    <div className="sm:col-span-full lg:col-span-1">
      <TextField
        type="search"
        label={t('findTerm')}
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
        onKeyDown={onSearchKey}
      />
    </div>
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
