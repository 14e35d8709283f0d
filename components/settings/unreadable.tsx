import { plural, t } from '../../lib/i18n/t.ts';
import { unreadableRows } from '../../lib/storage/unreadable-rows.ts';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

/** Rows that this version can't read: kept, counted and named. Nothing is shown when there are none. */
export function Unreadable() {
  const { db } = useStores();
  const live = useLive(() => unreadableRows(db), [db]);
  if (live.kind !== 'loaded' || live.value.length === 0) return null;
  return (
    <Section title={t('unreadableTitle')} count={live.value.length}>
      <p className="text-sm text-muted">{plural('unreadableHelp', live.value.length)}</p>
      <ul className="list-disc pl-5 text-sm">
        {live.value.map((row) => (
          <li key={`${row.table} ${row.key}`}>
            {t('unreadableRow', row.table, row.key, row.where.join(', '))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
