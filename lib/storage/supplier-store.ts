import type { SupplierId } from '../domain/ids.ts';
import type { Address } from '../domain/message/address.ts';
import { Supplier } from '../domain/relationship/supplier.ts';
import type { Result } from '../domain/result.ts';
import { type ChangeError, change } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { type FollowError, type FollowInput, followSender } from './follow-sender.ts';
import { followedBy } from './followed-by.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { bumpGlossaryRev } from './settings-store.ts';

/** The other companies, and whom of them the user follows. */
export const supplierStore = (db: ParlanceDatabase) => ({
  /** Every supplier, by name. */
  all: async (): Promise<Supplier[]> =>
    readRows(Supplier, await db.suppliers.toArray()).toSorted((a, b) => a.name.localeCompare(b.name)),

  byId: async (id: SupplierId): Promise<Supplier | null> => readRow(Supplier, await db.suppliers.get(id)),

  /** The supplier an address belongs to, or null when nobody follows it: {@link followedBy}. */
  followedBy: (address: Address): Promise<Supplier | null> => followedBy(db, address),

  /** Makes a supplier of a sender, or adds the sender to one; confirms own addresses on the same press. */
  follow(input: FollowInput, nowMs: number): Promise<Result<Supplier, FollowError>> {
    return followSender(db, input, nowMs);
  },

  /** Stores a supplier read at `expectedRev`, or a new one with null. */
  save(supplier: Supplier, expectedRev: number | null): Promise<Result<Supplier, ChangeError>> {
    return change(db, [db.suppliers, db.settings], async () => {
      const saved = await saveRow(db.suppliers, supplier, expectedRev);
      if (saved.ok) await bumpGlossaryRev(db);
      return saved;
    });
  },
});
