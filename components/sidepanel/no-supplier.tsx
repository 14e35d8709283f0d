import type { SupplierId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { EntryItem } from '../journal/entry-item.tsx';
import { SupplierChoice } from '../popup/supplier-choice.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

const SHOWN_NOTES = 10;

export type NoSupplierProps = { readonly onChoose: (supplierId: SupplierId) => void };

/** What there is without a followed sender in front: the suppliers to choose from, and the latest notes. */
export function NoSupplier({ onChoose }: NoSupplierProps) {
  const { journal, suppliers } = useStores();
  const live = useLive(
    async () => ({ entries: await journal.recent(SHOWN_NOTES), suppliers: await suppliers.all() }),
    [journal, suppliers],
  );
  return (
    <>
      <SupplierChoice onPick={(picked) => picked.kind === 'supplier' && onChoose(picked.supplierId)} />
      <Loaded live={live}>
        {(loaded) =>
          loaded.entries.length === 0 ? null : (
            <Section title={t('latestNotes')}>
              <ol className="flex flex-col divide-y divide-line">
                {loaded.entries.map((entry) => (
                  <li key={entry.id} className="py-2.5 first:pt-0">
                    <EntryItem
                      entry={entry}
                      about={loaded.suppliers.find((one) => one.id === entry.supplierId)?.name}
                    />
                  </li>
                ))}
              </ol>
            </Section>
          )
        }
      </Loaded>
    </>
  );
}
