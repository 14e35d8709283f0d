import type { Charter } from '../domain/charter/charter.ts';
import { Sighting, seenOn, sightingId } from '../domain/charter/sighting.ts';
import type { CharterId } from '../domain/ids.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';

/** On which days mail about a charter's rows was seen. */
export const sightingStore = (db: ParlanceDatabase) => ({
  /** The days of every row that was ever seen, by row id. */
  async of(charterId: CharterId): Promise<ReadonlyMap<string, readonly number[]>> {
    const rows = readRows(Sighting, await db.sightings.where({ charterId }).toArray());
    return new Map(rows.map(({ rowId, days }) => [rowId, days]));
  },

  /** Keeps that mail about these rows was seen on a day; writes nothing when that is known, or the charter is gone. */
  async see(
    charter: Pick<Charter, 'id'>,
    rowIds: readonly string[],
    day: number,
  ): Promise<Result<null, StorageFailure>> {
    const ids = rowIds.map((rowId) => sightingId(charter.id, rowId));
    const known = await db.sightings.bulkGet(ids);
    const isKnown = known.every((row) => readRow(Sighting, row)?.days.includes(day));
    if (isKnown) return ok(null);
    return change(db, [db.sightings, db.charters], async () => {
      if ((await db.charters.get(charter.id)) === undefined) return ok(null);
      const stored = await db.sightings.bulkGet(ids);
      const next = rowIds.map((rowId, index) => {
        const fresh: Sighting = { id: sightingId(charter.id, rowId), charterId: charter.id, rowId, days: [] };
        return seenOn(readRow(Sighting, stored[index]) ?? fresh, day);
      });
      await db.sightings.bulkPut(next);
      return ok(null);
    });
  },
});
