import { Charter } from '../domain/charter/charter.ts';
import { type Address, domainOf } from '../domain/message/address.ts';
import { Supplier } from '../domain/relationship/supplier.ts';
import { readRow } from './read-rows.ts';

/** Version of the database on disk: ten times the one in `database.ts`, as Dexie counts. */
const DISK_VERSION = 20;

/** What stands above the fold of the popup. */
export type FirstLook = { readonly supplier: Supplier; readonly charter: Charter | null };

/**
 * The supplier the first followed of these addresses belongs to, read without Dexie for the popup's first frame.
 *
 * The database is opened while the addresses are still asked for. Reads only. Null when nobody is followed, there is no database yet, or it is of another version: the stores, which
 * are loaded right after, know better and say why.
 */
export async function firstLook(
  asked: readonly Address[] | Promise<readonly Address[]>,
  name = 'parlance',
): Promise<FirstLook | null> {
  const [db, addresses] = await Promise.all([openAsIs(name), asked]);
  if (db === null) return null;
  try {
    if (addresses.length === 0) return null;
    const read = db.transaction(['suppliers', 'charters']);
    for (const address of addresses) {
      const supplier = await followedBy(read, address);
      if (supplier !== null) return { supplier, charter: await charterOf(read, supplier) };
    }
    return null;
  } finally {
    db.close();
  }
}

/** The database if it is there in our version; nothing is created or upgraded. */
const openAsIs = (name: string): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name, DISK_VERSION);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => resolve(null));
    request.addEventListener('success', () => resolve(request.result));
  });

async function followedBy(read: IDBTransaction, address: Address): Promise<Supplier | null> {
  const suppliers = read.objectStore('suppliers');
  const [byAddress, byDomain] = await Promise.all([
    answerOf(suppliers.index('addresses').get(address)),
    answerOf(suppliers.index('domains').get(domainOf(address))),
  ]);
  return readRow(Supplier, byAddress ?? byDomain);
}

async function charterOf(read: IDBTransaction, { id }: Supplier): Promise<Charter | null> {
  return readRow(Charter, await answerOf(read.objectStore('charters').index('supplierId').get(id)));
}

const answerOf = (request: IDBRequest<unknown>): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Reading failed.')));
  });
