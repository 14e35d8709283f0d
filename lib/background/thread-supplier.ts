import { MAX_TO } from '../domain/hints/reading.ts';
import type { Address } from '../domain/message/address.ts';
import type { Correspondent, DraftRef, MessageOnPage, ThreadRef } from '../domain/message/message.ts';
import { follows } from '../domain/relationship/follows.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { readingStore } from '../storage/reading-store.ts';
import { settingsStore } from '../storage/settings-store.ts';
import { supplierStore } from '../storage/supplier-store.ts';

/** Whose message it is: a followed sender's, or ours to or among a supplier's. */
export type Authorship = {
  readonly side: 'theirs' | 'ours';
  readonly address: Address;
  readonly supplier: Supplier;
  /** Of ours: the supplier's people it went to, as far as the page shows them. */
  readonly to: readonly Address[];
};

/** Who wrote a message, or null when it may not be read: neither followed nor ours in a followed thread. */
export async function authorshipOf(db: ParlanceDatabase, message: MessageOnPage): Promise<Authorship | null> {
  const { address } = message.sender;
  if (address === null) return null;
  if (await isOurs(db, address)) {
    const supplier =
      (await supplierAmong(db, message.recipients ?? [])) ?? (await supplierOfThread(db, message.thread));
    if (supplier === null) return null;
    const to = (message.recipients ?? []).map((one) => one.address).filter((one) => follows(supplier, one));
    return { side: 'ours', address, supplier, to: to.slice(0, MAX_TO) };
  }
  const supplier = await supplierStore(db).followedBy(address);
  return supplier === null ? null : { side: 'theirs', address, supplier, to: [] };
}

/** The supplier a draft goes to; of a draft whose recipients the page does not show, that of its thread. Null when it may not be read. */
export const supplierOfDraft = async (db: ParlanceDatabase, draft: DraftRef): Promise<Supplier | null> =>
  draft.recipients.some(({ address }) => address !== null)
    ? supplierAmong(db, draft.recipients)
    : supplierOfThread(db, draft.thread);

/** The supplier of whom a message was read in this thread before and whose sender is followed still, or null. */
export async function supplierOfThread(
  db: ParlanceDatabase,
  thread: ThreadRef | null,
): Promise<Supplier | null> {
  if (thread === null || thread.threadKey === null) return null;
  const readings = await readingStore(db).ofThread(thread.threadKey);
  return supplierAmong(db, readings);
}

/** The supplier that follows a sender, else that of the thread; null when there is none. */
export const supplierOfSender = async (
  db: ParlanceDatabase,
  address: Address | null,
  thread: ThreadRef | null,
): Promise<Supplier | null> =>
  (address === null ? null : await supplierStore(db).followedBy(address)) ??
  (await supplierOfThread(db, thread));

const isOurs = async (db: ParlanceDatabase, address: Address): Promise<boolean> =>
  (await settingsStore(db).ownAddresses()).includes(address);

async function supplierAmong(
  db: ParlanceDatabase,
  people: readonly Pick<Correspondent, 'address'>[],
): Promise<Supplier | null> {
  for (const { address } of people) {
    const supplier = address === null ? null : await supplierStore(db).followedBy(address);
    if (supplier !== null) return supplier;
  }
  return null;
}
