import type { Reading } from '../domain/hints/reading.ts';
import type { SupplierId } from '../domain/ids.ts';
import type { Address } from '../domain/message/address.ts';
import { follows } from '../domain/relationship/follows.ts';
import { Supplier } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from './database.ts';
import { forgetMutes } from './draft-settings-store.ts';
import { readRows } from './read-rows.ts';
import { bumpGlossaryRev } from './settings-store.ts';
import { termMuteStore } from './term-mute-store.ts';

/**
 * Deletes a supplier with its people, charter, readings and dismissals, and takes it out of the scope of every term and
 * watched word. Notes stay: they are the user's words. Call it in a transaction over all tables.
 */
export async function removeSupplier(db: ParlanceDatabase, id: SupplierId): Promise<void> {
  const readings = await db.readings.where({ supplierId: id }).toArray();
  const isGone = await strangersWithout(db, id, readings);
  await db.dismissals.filter(({ address }) => isGone(address)).delete();
  await removeMutes(db, isGone, new Set(readings.map(({ threadKey }) => threadKey)));
  await db.readings.where({ supplierId: id }).delete();
  await db.people.where({ supplierId: id }).delete();
  await db.readbacks.where({ supplierId: id }).delete();
  await db.observations.where({ supplierId: id }).delete();
  await db.items.where({ supplierId: id }).delete();
  await db.programmes.delete(id);
  const charters = await db.charters.where({ supplierId: id }).primaryKeys();
  await db.charterVersions.where('charterId').anyOf(charters).delete();
  await db.sightings.where('charterId').anyOf(charters).delete();
  await db.charters.where({ supplierId: id }).delete();
  await db.terms
    .where('scope')
    .equals(id)
    .modify((term) => {
      term.scope = term.scope?.filter((other) => other !== id) ?? null;
      term.rev += 1;
    });
  for (const word of await db.watchWords.toArray()) {
    const scope = word.scope?.filter((other) => other !== id) ?? null;
    if (scope?.length === word.scope?.length) continue;
    // A word that was watched with this supplier only is watched no longer; it must not begin to be watched with all.
    if (scope?.length === 0) await db.watchWords.delete(word.id);
    else await db.watchWords.put({ ...word, scope, rev: word.rev + 1 });
  }
  await forgetMutes(db, id);
  await db.suppliers.delete(id);
  await bumpGlossaryRev(db);
}

/** Tells who was read with this supplier, or would have been, and is followed with nobody else. */
async function strangersWithout(
  db: ParlanceDatabase,
  id: SupplierId,
  readings: readonly Reading[],
): Promise<(address: Address) => boolean> {
  const suppliers = readRows(Supplier, await db.suppliers.toArray());
  const read = new Set(readings.filter(({ side }) => side !== 'ours').map(({ address }) => address));
  return (address) => {
    const followers = suppliers.filter((supplier) => follows(supplier, address));
    return followers.length === 0 ? read.has(address) : followers.every((supplier) => supplier.id === id);
  };
}

/** Where terms were silenced names people and threads; with the supplier they go. */
async function removeMutes(
  db: ParlanceDatabase,
  isGone: (address: Address) => boolean,
  threadKeys: ReadonlySet<string | null>,
): Promise<void> {
  const mutes = await termMuteStore(db).all();
  const gone = mutes.filter(
    ({ place }) =>
      (place.kind === 'person' && isGone(place.address)) ||
      (place.kind === 'thread' && place.thread.threadKey !== null && threadKeys.has(place.thread.threadKey)),
  );
  await db.termMutes.bulkDelete(gone.map(({ id }) => id));
}
