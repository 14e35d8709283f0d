import type { SupplierId } from '../domain/ids.ts';
import type { ParlanceDatabase } from './database.ts';
import { forgetMutes } from './draft-settings-store.ts';
import { bumpGlossaryRev } from './settings-store.ts';
import { termMuteStore } from './term-mute-store.ts';

/**
 * Deletes a supplier with its people, charter, readings and dismissals, and takes it out of the scope of every term and
 * watched word. Notes stay: they are the user's words. Call it in a transaction over all tables.
 */
export async function removeSupplier(db: ParlanceDatabase, id: SupplierId): Promise<void> {
  const readings = await db.readings.where({ supplierId: id }).toArray();
  const addresses = [...new Set(readings.map((reading) => reading.address))];
  await db.dismissals.where('address').anyOf(addresses).delete();
  await removeMutes(db, addresses, new Set(readings.map(({ threadKey }) => threadKey)));
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

/** Where terms were silenced names people and threads; with the supplier they go. */
async function removeMutes(
  db: ParlanceDatabase,
  addresses: readonly string[],
  threadKeys: ReadonlySet<string | null>,
): Promise<void> {
  const mutes = await termMuteStore(db).all();
  const gone = mutes.filter(
    ({ place }) =>
      (place.kind === 'person' && addresses.includes(place.address)) ||
      (place.kind === 'thread' && place.thread.threadKey !== null && threadKeys.has(place.thread.threadKey)),
  );
  await db.termMutes.bulkDelete(gone.map(({ id }) => id));
}
