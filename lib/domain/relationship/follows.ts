import { type Address, domainOf } from '../message/address.ts';
import type { Supplier } from './supplier.ts';

/** Whether an address belongs to the followed senders of a supplier. A domain means exactly that domain. */
export const follows = (
  supplier: Pick<Supplier, 'addresses' | 'domains'>,
  address: Address | null,
): address is Address =>
  address !== null && (supplier.addresses.includes(address) || supplier.domains.includes(domainOf(address)));

/** A domain or address that somebody else follows too. */
export type FollowedTwice = { readonly entry: string; readonly by: string };

/** Which domains or addresses of a supplier others follow as well. A message of such a sender counts for one of them only. */
export const followedTwice = (
  id: Supplier['id'] | null,
  entries: readonly string[],
  suppliers: readonly Supplier[],
): FollowedTwice[] =>
  suppliers
    .filter((other) => other.id !== id)
    .flatMap(({ name, domains, addresses }) =>
      [...domains, ...addresses]
        .filter((entry) => entries.includes(entry))
        .map((entry) => ({ entry, by: name })),
    );
