import type { Address } from '../../lib/domain/message/address.ts';
import { type FirstLook, firstLook } from '../../lib/storage/first-look.ts';
import { readTabInFront, type TabInFront } from './tab-in-front.ts';

/** What the popup knows in its first frame: the tab in front and, for a thread of a followed sender, whose it is. */
export type Opening = TabInFront & { readonly look: FirstLook | null };

/** Reads all of it, without the database library: that one is loaded while the first frame is looked at. */
export async function readOpening(search: string): Promise<Opening> {
  const asking = readTabInFront(search);
  // A failed first look is no answer: the stores read it again and say why.
  const looking = firstLook(asking.then(sendersOf)).catch(() => null);
  return { ...(await asking), look: await looking };
}

const sendersOf = ({ page }: TabInFront): Address[] =>
  page?.senders.flatMap(({ address }) => (address === null ? [] : [address])) ?? [];
