import { namedAmounts } from '../../lib/domain/charter/named-amounts.ts';
import type { Source } from '../../lib/domain/glossary/term.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import { readbackStore } from '../../lib/storage/readback-store.ts';
import { useStores } from '../ui/stores.tsx';
import type { LogReadback } from './readback-request.tsx';

/** Keeps what was asked of a supplier, on pages that have the database. */
export function useKeepReadback(): (supplierId: SupplierId, source: Source | null) => LogReadback {
  const { db, write } = useStores();
  return (supplierId, source) => (ours) =>
    write(
      readbackStore(db).ask(
        { supplierId, source, termIds: [], amounts: namedAmounts(ours), ours },
        Date.now(),
      ),
    );
}
