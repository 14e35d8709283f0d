import type { Charter } from '../../lib/domain/charter/charter.ts';
import { isDivergence, type Term } from '../../lib/domain/glossary/term.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Correspondent } from '../../lib/domain/message/message.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';
import { charterStore } from '../../lib/storage/charter-store.ts';
import type { ParlanceDatabase } from '../../lib/storage/database.ts';
import { peopleStore } from '../../lib/storage/people-store.ts';
import { settingsStore } from '../../lib/storage/settings-store.ts';
import { supplierStore } from '../../lib/storage/supplier-store.ts';
import { termStore } from '../../lib/storage/term-store.ts';

/** What the popup shows of one supplier at first. */
export type Overview = {
  readonly supplier: Supplier;
  readonly charter: Charter | null;
  readonly people: readonly Person[];
};

/** Whose thread is in front: the first followed supplier among its senders, and the senders nobody follows. */
export type Front = {
  readonly overview: Overview | null;
  readonly unfollowed: readonly Correspondent[];
  /** The mailbox in front while it is not yet confirmed as the user's own. */
  readonly unconfirmed: Address | null;
};

/** One supplier with charter and people; null when the supplier was deleted. */
export async function findOverview(db: ParlanceDatabase, supplierId: SupplierId): Promise<Overview | null> {
  const supplier = await supplierStore(db).byId(supplierId);
  return supplier === null ? null : overviewOf(db, supplier);
}

/** The front of an open page. One transaction, because this is all the popup waits for before its first frame. */
export const findFront = (db: ParlanceDatabase, page: OpenPage): Promise<Front> =>
  db.transaction('r', [db.suppliers, db.people, db.charters, db.settings], async () => {
    const [ours, found] = await Promise.all([
      settingsStore(db).ownAddresses(),
      Promise.all(page.senders.map(async (sender) => ({ sender, supplier: await supplierOf(db, sender) }))),
    ]);
    const first = found.find(({ supplier }) => supplier !== null)?.supplier ?? null;
    const isNew = ({ address }: Correspondent) =>
      address !== null && address !== page.account && !ours.includes(address);
    return {
      overview: first === null ? null : await overviewOf(db, first),
      unfollowed: found.flatMap(({ sender, supplier }) =>
        supplier === null && isNew(sender) ? [sender] : [],
      ),
      unconfirmed: page.account === null || ours.includes(page.account) ? null : page.account,
    };
  });

const supplierOf = (db: ParlanceDatabase, { address }: Correspondent): Promise<Supplier | null> | null =>
  address === null ? null : supplierStore(db).followedBy(address);

async function overviewOf(db: ParlanceDatabase, supplier: Supplier): Promise<Overview> {
  const [charter, people] = await Promise.all([
    charterStore(db).of(supplier.id),
    peopleStore(db).of(supplier.id),
  ]);
  return { supplier, charter, people };
}

/** Terms whose meanings differ in mail with a supplier and that nothing is agreed about. */
export const findDivergences = async (db: ParlanceDatabase, supplierId: SupplierId): Promise<Term[]> =>
  (await termStore(db).inScope(supplierId)).filter(isDivergence);
