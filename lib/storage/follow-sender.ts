import { PersonId, SupplierId } from '../domain/ids.ts';
import { type Address, domainOf } from '../domain/message/address.ts';
import type { Correspondent } from '../domain/message/message.ts';
import { type FollowScope, followChoices, suggestSupplierName } from '../domain/relationship/follow.ts';
import { newPerson, newSupplier } from '../domain/relationship/new-records.ts';
import { Person, Supplier } from '../domain/relationship/supplier.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type ChangeError, change } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { followedBy } from './followed-by.ts';
import { readRow, readRows } from './read-rows.ts';
import { saveRow } from './save-row.ts';
import { bumpGlossaryRev, settingsStore } from './settings-store.ts';

/**
 * Whom to follow and how. `supplierId` null makes a new supplier, unless one follows the sender already: a press in a
 * second tab. `ours` are own addresses the user confirmed.
 */
export type FollowInput = {
  readonly sender: Correspondent;
  readonly scope: FollowScope;
  readonly supplierId: SupplierId | null;
  readonly ours: readonly Address[];
};

/** `not-followable`: no address, an own one, a whole free-mail domain, or more than a supplier can hold. */
export type FollowError = ChangeError | { readonly kind: 'not-followable' };

/** Makes a supplier of a sender, or adds the sender to one, with the sender as a person. One transaction. */
export function followSender(
  db: ParlanceDatabase,
  { sender, scope, supplierId, ours }: FollowInput,
  nowMs: number,
): Promise<Result<Supplier, FollowError>> {
  const { address } = sender;
  if (address === null) return Promise.resolve(err({ kind: 'not-followable' }));
  return change<Supplier, FollowError>(db, [db.suppliers, db.people, db.settings], async () => {
    const own = [...(await settingsStore(db).ownAddresses()), ...ours];
    if (!followChoices(address, own).includes(scope)) return err({ kind: 'not-followable' });
    const known = await knownSupplier(db, supplierId, address);
    if (known === null && supplierId !== null) return err({ kind: 'gone' });
    const supplier = readRow(Supplier, withSender(known ?? supplierFor(address, nowMs), address, scope));
    if (supplier === null) return err({ kind: 'not-followable' });
    const saved = await saveRow(db.suppliers, supplier, known?.rev ?? null);
    if (!saved.ok) return saved;
    await rememberPerson(db, saved.value.id, sender.name, address);
    await settingsStore(db).addOwnAddress(...ours);
    await bumpGlossaryRev(db);
    return ok(saved.value);
  });
}

/** The chosen supplier, else the one that follows the sender already. */
const knownSupplier = async (
  db: ParlanceDatabase,
  chosen: SupplierId | null,
  address: Address,
): Promise<Supplier | null> =>
  chosen === null ? followedBy(db, address) : readRow(Supplier, await db.suppliers.get(chosen));

function withSender(supplier: Supplier, address: Address, scope: FollowScope): Supplier {
  return scope === 'domain'
    ? { ...supplier, domains: [...new Set([...supplier.domains, domainOf(address)])] }
    : { ...supplier, addresses: [...new Set([...supplier.addresses, address])] };
}

const supplierFor = (address: Address, nowMs: number): Supplier =>
  newSupplier({
    id: SupplierId.parse(crypto.randomUUID()),
    name: suggestSupplierName(address).slice(0, 200),
    domains: [],
    addresses: [],
    nowMs,
  });

/** A followed sender becomes a person of the supplier, once. */
async function rememberPerson(
  db: ParlanceDatabase,
  supplierId: SupplierId,
  name: string | null,
  address: Address,
): Promise<void> {
  const people = readRows(Person, await db.people.where('addresses').equals(address).toArray());
  if (people.some((person) => person.supplierId === supplierId)) return;
  await db.people.add({
    ...newPerson(PersonId.parse(crypto.randomUUID()), supplierId),
    name: (name ?? address).slice(0, 200),
    addresses: [address],
    rev: 1,
  });
}
