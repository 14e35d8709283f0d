import { type Address, domainOf } from '../message/address.ts';
import type { Supplier } from './supplier.ts';

/** Whether an address belongs to the followed senders of a supplier. A domain means exactly that domain. */
export const follows = (
  supplier: Pick<Supplier, 'addresses' | 'domains'>,
  address: Address | null,
): address is Address =>
  address !== null && (supplier.addresses.includes(address) || supplier.domains.includes(domainOf(address)));
