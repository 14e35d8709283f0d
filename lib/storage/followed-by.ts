import { type Address, domainOf } from '../domain/message/address.ts';
import { Supplier } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRows } from './read-rows.ts';

/**
 * The supplier an address belongs to, or null when nobody follows it. A single followed address wins over a
 * followed domain. A domain means exactly that domain: its subdomains are other senders until followed too.
 */
export async function followedBy(db: ParlanceDatabase, address: Address): Promise<Supplier | null> {
  const [byAddress, byDomain] = await Promise.all([
    db.suppliers.where('addresses').equals(address).toArray(),
    db.suppliers.where('domains').equals(domainOf(address)).toArray(),
  ]);
  return readRows(Supplier, [...byAddress, ...byDomain])[0] ?? null;
}
