import type { Charter } from '../../lib/domain/charter/charter.ts';
import { isDivergence, type Term } from '../../lib/domain/glossary/term.ts';
import type { SupplierId } from '../../lib/domain/ids.ts';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Correspondent } from '../../lib/domain/message/message.ts';
import type { Person, Supplier } from '../../lib/domain/relationship/supplier.ts';
import type { OpenPage } from '../../lib/messaging/protocol.ts';
import type { Stores } from '../ui/stores.tsx';

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
export async function findOverview(stores: Stores, supplierId: SupplierId): Promise<Overview | null> {
  const [supplier, charter, people] = await Promise.all([
    stores.suppliers.byId(supplierId),
    stores.charters.of(supplierId),
    stores.people.of(supplierId),
  ]);
  return supplier === null ? null : { supplier, charter, people };
}

/** The front of an open page. */
export async function findFront(stores: Stores, page: OpenPage): Promise<Front> {
  const [ours, found] = await Promise.all([
    stores.settings.ownAddresses(),
    Promise.all(
      page.senders.map(async (sender) => ({
        sender,
        supplier: sender.address === null ? null : await stores.suppliers.followedBy(sender.address),
      })),
    ),
  ]);
  const first = found.find(({ supplier }) => supplier !== null)?.supplier ?? null;
  const isNew = ({ address }: Correspondent) =>
    address !== null && address !== page.account && !ours.includes(address);
  return {
    overview: first === null ? null : await findOverview(stores, first.id),
    unfollowed: found.flatMap(({ sender, supplier }) => (supplier === null && isNew(sender) ? [sender] : [])),
    unconfirmed: page.account === null || ours.includes(page.account) ? null : page.account,
  };
}

/** Terms whose meanings differ in mail with a supplier and that nothing is agreed about. */
export const findDivergences = async (stores: Stores, supplierId: SupplierId): Promise<Term[]> =>
  (await stores.terms.inScope(supplierId)).filter(isDivergence);
