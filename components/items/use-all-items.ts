import type { Item } from '../../lib/domain/journal/item.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { itemStore } from '../../lib/storage/item-store.ts';
import { useStores } from '../ui/stores.tsx';
import { type Live, useLive } from '../ui/use-live.ts';

/** Items with everybody, and with whom they can be. */
export type AllItems = { readonly items: readonly Item[]; readonly suppliers: readonly Supplier[] };

/** Everything that is tracked with anybody, live. */
export function useAllItems(): Live<AllItems> {
  const { db, suppliers } = useStores();
  return useLive(async () => {
    const [items, all] = await Promise.all([itemStore(db).all(), suppliers.all()]);
    return { items, suppliers: all };
  }, [db, suppliers]);
}
