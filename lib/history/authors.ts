import { MAX_TO } from '../domain/hints/reading.ts';
import type { Address } from '../domain/message/address.ts';
import { follows } from '../domain/relationship/follows.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { settingsStore } from '../storage/settings-store.ts';
import { supplierStore } from '../storage/supplier-store.ts';

/** Whose mail it is, as far as it may be read. */
export type Author = {
  readonly side: 'theirs' | 'ours';
  readonly supplier: Supplier;
  readonly to: readonly Address[];
};

/** Who may be read: followed senders, and we where we write to one. */
export type Authors = {
  /** Whether a mail of this sender may be taken apart at all. */
  isKnown(sender: Address): Promise<boolean>;
  authorOf(mail: { readonly from: Address; readonly to: readonly Address[] }): Promise<Author | null>;
};

/** Answers from the database, each address asked for once. */
export async function knownAuthors(db: ParlanceDatabase): Promise<Authors> {
  const own = new Set(await settingsStore(db).ownAddresses());
  const asked = new Map<Address, Promise<Supplier | null>>();
  const supplierOf = (address: Address): Promise<Supplier | null> => {
    const known = asked.get(address) ?? supplierStore(db).followedBy(address);
    asked.set(address, known);
    return known;
  };
  const amongRecipients = async (to: readonly Address[]): Promise<Supplier | null> => {
    for (const address of to) {
      const supplier = await supplierOf(address);
      if (supplier !== null) return supplier;
    }
    return null;
  };
  return {
    isKnown: async (sender) => own.has(sender) || (await supplierOf(sender)) !== null,
    async authorOf({ from, to }) {
      const side = own.has(from) ? 'ours' : 'theirs';
      const supplier = side === 'ours' ? await amongRecipients(to) : await supplierOf(from);
      if (supplier === null) return null;
      const theirs = side === 'ours' ? to.filter((one) => follows(supplier, one)) : [];
      return { side, supplier, to: theirs.slice(0, MAX_TO) };
    },
  };
}
