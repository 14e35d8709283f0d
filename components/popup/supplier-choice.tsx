import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { SupplierMarks } from '../suppliers/supplier-marks.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import type { Picked } from './picked.ts';
import { walkList } from './walk-list.ts';

/** All suppliers to choose from, when no thread says which one. */
export function SupplierChoice({ onPick }: { readonly onPick: (picked: Picked) => void }) {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.all(), [suppliers]);
  return (
    <Loaded live={live}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title={t('suppliersNone')}>{t('suppliersNoneHow')}</EmptyState>
        ) : (
          <Section title={t('suppliersAll')} count={all.length}>
            <ul className="-mx-2 flex flex-col">
              {all.map((supplier) => (
                <li key={supplier.id}>
                  <SupplierButton supplier={supplier} onPick={onPick} />
                </li>
              ))}
            </ul>
          </Section>
        )
      }
    </Loaded>
  );
}

type SupplierButtonProps = { readonly supplier: Supplier; readonly onPick: (picked: Picked) => void };

const SupplierButton = ({ supplier, onPick }: SupplierButtonProps) => (
  <button
    type="button"
    className="flex w-full cursor-pointer items-center gap-2 rounded-md px-2 py-2 text-left hover:bg-sunken"
    onClick={() => onPick({ kind: 'supplier', supplierId: supplier.id, filter: '' })}
    onKeyDown={walkList}
  >
    <span className="min-w-0 grow truncate font-medium">{supplier.name}</span>
    <SupplierMarks supplier={supplier} />
  </button>
);
