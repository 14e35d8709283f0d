import { PersonId } from '../../ids.ts';
import { domainOf } from '../../message/address.ts';
import { newPerson } from '../new-records.ts';
import type { Person, Supplier } from '../supplier.ts';
import type { Contact } from './contact.ts';

/** What an import would do: nothing is stored yet, and nobody who is there already is changed. */
export type ContactPlan = {
  /** At the supplier's domains or addresses. */
  readonly here: readonly Contact[];
  /** Anywhere else, or without an address. */
  readonly elsewhere: readonly Contact[];
  /** Known already by one of their addresses, or by their name when they have none. */
  readonly known: readonly Contact[];
};

/** Sorts the contacts of a file by whether they belong to a supplier; the same address twice is one person. */
export function planContacts(
  contacts: readonly Contact[],
  supplier: Pick<Supplier, 'domains' | 'addresses'>,
  people: readonly Person[],
): ContactPlan {
  const addresses = new Set<string>(people.flatMap((person) => person.addresses));
  const names = new Set(people.map(({ name }) => name.toLocaleLowerCase()));
  const plan = { here: [] as Contact[], elsewhere: [] as Contact[], known: [] as Contact[] };
  for (const contact of contacts) {
    const isKnown =
      contact.addresses.length === 0
        ? names.has(contact.name.toLocaleLowerCase())
        : contact.addresses.some((address) => addresses.has(address));
    plan[isKnown ? 'known' : isAt(supplier, contact) ? 'here' : 'elsewhere'].push(contact);
    for (const address of contact.addresses) addresses.add(address);
    if (contact.addresses.length === 0) names.add(contact.name.toLocaleLowerCase());
  }
  return plan;
}

/** Somebody of theirs from a contact; what is longer than a field is cut. */
export const personFrom = (contact: Contact, id: string, supplierId: Supplier['id']): Person => ({
  ...newPerson(PersonId.parse(id), supplierId),
  name: contact.name.slice(0, 200),
  addresses: contact.addresses.slice(0, 20),
  role: contact.role.slice(0, 200),
  phone: contact.phone === '' ? null : contact.phone.slice(0, 60),
  timeZone: contact.timeZone,
});

const isAt = ({ domains, addresses }: Pick<Supplier, 'domains' | 'addresses'>, contact: Contact): boolean =>
  contact.addresses.some((address) => addresses.includes(address) || domains.includes(domainOf(address)));
