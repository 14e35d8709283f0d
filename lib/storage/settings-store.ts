import * as z from 'zod/mini';
import { Address } from '../domain/message/address.ts';
import { ok, type Result } from '../domain/result.ts';
import { change, type StorageFailure } from './change.ts';
import type { ParlanceDatabase } from './database.ts';
import { readRow, readRows } from './read-rows.ts';

const List = z.array(z.unknown());

/** Settings and small counters. */
export const settingsStore = (db: ParlanceDatabase) => ({
  /** The user's own mailboxes, confirmed by the user. */
  ownAddresses: async (): Promise<Address[]> =>
    // One by one: an entry that can't be read must not make all the others strangers.
    readRows(Address, readRow(List, (await db.settings.get('ownAddresses'))?.value) ?? []),

  /** Confirms addresses as the user's own. Adding one twice changes nothing. */
  addOwnAddress(...addresses: readonly Address[]): Promise<Result<null, StorageFailure>> {
    return changeOwn(db, (own) => [...new Set([...own, ...addresses])]);
  },

  /** An address that is no longer the user's own. */
  removeOwnAddress(address: Address): Promise<Result<null, StorageFailure>> {
    return changeOwn(db, (own) => own.filter((other) => other !== address));
  },

  /** Grows with every change of a term or supplier: whoever keeps a compiled glossary compares it. */
  glossaryRev: async (): Promise<number> =>
    readRow(z.number(), (await db.settings.get('glossaryRev'))?.value) ?? 0,
});

/** Marks compiled glossaries as stale. Call it in the transaction that changes a term or supplier. Answers with the new revision. */
export async function bumpGlossaryRev(db: ParlanceDatabase): Promise<number> {
  const rev = (await settingsStore(db).glossaryRev()) + 1;
  await db.settings.put({ name: 'glossaryRev', value: rev });
  return rev;
}

function changeOwn(
  db: ParlanceDatabase,
  update: (own: Address[]) => Address[],
): Promise<Result<null, StorageFailure>> {
  return change(db, [db.settings], async () => {
    const own = update(await settingsStore(db).ownAddresses());
    await db.settings.put({ name: 'ownAddresses', value: own });
    return ok(null);
  });
}
