import type { EntryFilter, EntryKind } from '../../lib/domain/journal/find-entries.ts';
import { endOfDay } from '../../lib/domain/journal/new-item.ts';
import { startOfDay } from '../../lib/domain/language/day-input.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Select, TextField } from '../ui/field.tsx';
import { SupplierSelect } from '../ui/supplier-select.tsx';

const kinds = {
  all: 'entriesAll',
  message: 'entriesOnMessages',
  free: 'entriesFree',
  ledger: 'entriesLedger',
  ritual: 'entriesRituals',
  orphan: 'entriesOrphans',
} as const satisfies Record<EntryKind, MessageKey>;
// `Object.keys` forgets what the keys are.
const kindNames = Object.keys(kinds) as EntryKind[];

export type EntryFiltersProps = {
  readonly filter: EntryFilter;
  readonly change: (patch: Partial<EntryFilter>) => void;
  readonly suppliers: readonly Supplier[];
  /** The people to choose from: those of the chosen supplier, else all. */
  readonly people: readonly Person[];
};

/** What the journal is narrowed to. */
export function EntryFilters({ filter, change, suppliers, people }: EntryFiltersProps) {
  const endsFirst = filter.fromMs !== null && filter.toMs !== null && filter.toMs < filter.fromMs;
  return (
    <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
      <TextField
        type="search"
        label={t('searchNotes')}
        value={filter.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <SupplierSelect
        label={t('supplier')}
        any={t('allSuppliers')}
        suppliers={suppliers}
        value={filter.supplierId}
        onChange={(supplierId) => change({ supplierId, personId: null })}
      />
      <Select
        label={t('entryPerson')}
        value={filter.personId ?? ''}
        onChange={({ target }) =>
          change({ personId: people.find(({ id }) => id === target.value)?.id ?? null })
        }
      >
        <option value="">{t('entriesAnybody')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={t('entryKind')}
        value={filter.kind}
        onChange={({ target }) => change({ kind: kindNames.find((one) => one === target.value) ?? 'all' })}
      >
        {kindNames.map((kind) => (
          <option key={kind} value={kind}>
            {t(kinds[kind])}
          </option>
        ))}
      </Select>
      <div className="flex flex-wrap gap-3 sm:col-span-2 lg:col-span-full">
        <TextField
          type="date"
          label={t('entriesFrom')}
          className="max-w-44"
          onChange={({ target }) => change({ fromMs: startOfDay(target.value) })}
        />
        <TextField
          type="date"
          label={t('entriesTo')}
          className="max-w-44"
          error={endsFirst ? t('entriesToBeforeFrom') : null}
          onChange={({ target }) => change({ toMs: endOfDay(target.value) })}
        />
      </div>
    </div>
  );
}
