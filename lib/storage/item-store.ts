import type { ItemId, SupplierId } from '../domain/ids.ts';
import { Item } from '../domain/journal/item.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';

/** Commitments, actions, requests, initiatives, constraints and escalations. */
export const itemStore = (db: ParlanceDatabase) => ({
  /** With one supplier, closed ones too, latest first. */
  of: async (supplierId: SupplierId): Promise<Item[]> =>
    latestFirst(readRows(Item, await db.items.where({ supplierId }).toArray())),

  all: async (): Promise<Item[]> => latestFirst(readRows(Item, await db.items.toArray())),

  /** Not closed and due before `untilMs`, with anybody. Looks at rows before it reads them: closed ones are many. */
  openBy: async (untilMs: number): Promise<Item[]> =>
    readRows(
      Item,
      await db.items
        .filter(({ closedAtMs, dueAtMs }) => closedAtMs === null && dueAtMs !== null && dueAtMs < untilMs)
        .toArray(),
    ),

  byId: async (id: ItemId): Promise<Item | null> => readRow(Item, await db.items.get(id)),

  /** Stores an item read at `expectedRev`, or a new or deleted one with null. */
  save: (item: Item, expectedRev: number | null): Promise<Result<Item, ChangeError>> =>
    change(db, [db.items], () => saveRow(db.items, item, expectedRev)),

  /** Stores all of these, new ones with `rev` 0, or none of them when one changed meanwhile. */
  saveAll(items: readonly Item[]): Promise<Result<number, ChangeError>> {
    return change(db, [db.items], async (): Promise<Result<number, ChangeError>> => {
      const before = await db.items.bulkGet(items.map(({ id }) => id));
      const isMoved = items.some(({ rev }, index) => (before[index]?.rev ?? 0) !== rev);
      if (isMoved) return err({ kind: 'conflict' });
      await db.items.bulkPut(items.map((item) => ({ ...item, rev: item.rev + 1 })));
      return ok(items.length);
    });
  },

  /** Deletes an item; {@link save} with null takes it back. */
  remove(id: ItemId): Promise<Result<null, StorageFailure>> {
    return change(db, [db.items], async () => {
      await db.items.delete(id);
      return ok(null);
    });
  },
});

const latestFirst = (items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => b.createdAtMs - a.createdAtMs);
