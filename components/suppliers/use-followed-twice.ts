import type { SupplierId } from '../../lib/domain/ids.ts';
import { followedTwice } from '../../lib/domain/relationship/follows.ts';
import { t } from '../../lib/i18n/t.ts';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

/** What to say of domains or addresses that another supplier follows too; null when none does. `id`: of the supplier that is edited. */
export function useFollowedTwice(id: SupplierId | null): (entries: readonly string[]) => string | null {
  const { suppliers } = useStores();
  const live = useLive(() => suppliers.all(), [suppliers]);
  return (entries) => {
    const [first] = live.kind === 'loaded' ? followedTwice(id, entries, live.value) : [];
    return first === undefined ? null : t('followedTwice', first.by, first.entry);
  };
}
