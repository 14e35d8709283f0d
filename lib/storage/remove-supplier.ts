import type { SupplierId } from '../domain/ids.ts';
import type { ParlanceDatabase } from './database.ts';
import { bumpGlossaryRev } from './settings-store.ts';

/**
 * Deletes a supplier with its people, charter, readings and dismissals, and takes it out of every term's scope.
 * Notes stay: they are the user's words. Call it in a transaction over those tables, terms and settings.
 */
export async function removeSupplier(db: ParlanceDatabase, id: SupplierId): Promise<void> {
  const readings = await db.readings.where({ supplierId: id }).toArray();
  const addresses = [...new Set(readings.map((reading) => reading.address))];
  await db.dismissals.where('address').anyOf(addresses).delete();
  await db.readings.where({ supplierId: id }).delete();
  await db.people.where({ supplierId: id }).delete();
  await db.charters.where({ supplierId: id }).delete();
  await db.terms
    .where('scope')
    .equals(id)
    .modify((term) => {
      term.scope = term.scope?.filter((other) => other !== id) ?? null;
      term.rev += 1;
    });
  await db.suppliers.delete(id);
  await bumpGlossaryRev(db);
}
