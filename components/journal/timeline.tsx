import type { SupplierId } from '../../lib/domain/ids.ts';
import { t } from '../../lib/i18n/t.ts';
import { Loaded } from '../ui/loaded.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { EntryItem } from './entry-item.tsx';

export type TimelineProps = {
  readonly about: { readonly supplierId?: SupplierId; readonly threadKey?: string };
  readonly limit?: number;
};

/** The notes on a supplier and its thread, newest first. One written elsewhere appears at once. */
export function Timeline({ about, limit }: TimelineProps) {
  const { journal } = useStores();
  const live = useLive(() => journal.of(about, limit), [journal, about.supplierId, about.threadKey, limit]);
  return (
    <Loaded live={live}>
      {(entries) =>
        entries.length === 0 ? (
          <p className="text-sm text-muted">{t('noNotes')}</p>
        ) : (
          <ol className="flex flex-col divide-y divide-line">
            {entries.map((entry) => (
              <li key={entry.id} className="py-2.5 first:pt-0 last:pb-0">
                <EntryItem entry={entry} />
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}
