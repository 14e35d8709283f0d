import type { SupplierId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import type { StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { removeSupplier } from './remove-supplier.ts';
import { type Undoable, undoable } from './undoable.ts';

/** Stops following: people, charter, readings and dismissals go with the supplier, the user's notes stay. */
export const stopFollowing = (
  db: ParlanceDatabase,
  id: SupplierId,
): Promise<Result<Undoable<null>, StorageFailure>> =>
  undoable(db, async () => {
    await removeSupplier(db, id);
    return ok(null);
  });
