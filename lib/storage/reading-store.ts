import { Dexie } from 'dexie';
import { Reading } from '../domain/hints/reading.ts';
import type { SupplierId } from '../domain/ids.ts';
import type { Address } from '../domain/message/address.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';

/** The numbers taken from messages. Private. */
export const readingStore = (db: ParlanceDatabase) => ({
  /** The dated readings of one sender, oldest first. A reading without a time has no place in an order. */
  of: async (address: Address): Promise<Reading[]> =>
    readRows(
      Reading,
      await db.readings
        .where('[address+sentAtMs]')
        .between([address, Dexie.minKey], [address, Dexie.maxKey])
        .toArray(),
    ),

  /** The dated readings of everybody at one supplier, oldest first. */
  ofSupplier: async (supplierId: SupplierId): Promise<Reading[]> =>
    readRows(Reading, await db.readings.where({ supplierId }).toArray())
      .filter((reading) => reading.sentAtMs !== null)
      .toSorted((a, b) => (a.sentAtMs ?? 0) - (b.sentAtMs ?? 0)),

  byKey: async (key: string): Promise<Reading | null> => readRow(Reading, await db.readings.get(key)),

  /** The reading of the newest dated message of a supplier, or null. */
  async latest(supplierId: SupplierId): Promise<Reading | null> {
    return (await readingStore(db).ofSupplier(supplierId)).at(-1) ?? null;
  },

  /** The readings of a thread, in no order. */
  ofThread: async (threadKey: string): Promise<Reading[]> =>
    readRows(Reading, await db.readings.where({ threadKey }).toArray()),

  count: (): Promise<number> => db.readings.count(),

  /** Stores a reading unless the same text of the same message was read before. Answers whether it wrote. */
  keep(reading: Reading): Promise<Result<boolean, StorageFailure>> {
    return change(db, [db.readings], async () => {
      const known = await db.readings.get(reading.key);
      if (known?.textHash === reading.textHash) return ok(false);
      await db.readings.put(reading);
      return ok(true);
    });
  },
});
