import type { Address } from '../domain/message/address.ts';
import type { Replies } from '../messaging/protocol.ts';
import type { Ask } from './ask.ts';

/** What the background says about an address; `unknown` until it has answered. */
export type Standing = 'followed' | 'ours' | 'other' | 'unknown';

/** Who is followed. The only thing ever asked about somebody nobody follows. */
export type Senders = {
  standingOf(address: Address | null): Standing;
  /** Asks about the addresses that were not asked about yet. */
  learn(addresses: readonly (Address | null)[]): void;
  /** Asks about everybody again; the old answers hold until the new ones are there. */
  refresh(): void;
};

/** As many addresses as one call may carry. */
const BATCH = 500;
/** Unanswered is unfollowed: nothing is read on a guess, and the next refresh asks again. */
const NO_ANSWER: Replies['senders'] = { followed: [], ours: [] };

/** Remembers answers for the life of the page and says when there is a new one. */
export function createSenders(ask: Ask, onAnswer: () => void): Senders {
  const standings = new Map<Address, Standing>();
  const request = async (addresses: readonly Address[]) => {
    const reply = await ask('senders', { addresses: [...addresses] });
    const answer = reply.ok ? reply.value : NO_ANSWER;
    for (const address of addresses) standings.set(address, standingIn(answer, address));
    onAnswer();
  };
  const requestAll = (addresses: readonly Address[]) => {
    for (let start = 0; start < addresses.length; start += BATCH)
      void request(addresses.slice(start, start + BATCH));
  };
  return {
    standingOf: (address) => (address === null ? 'other' : (standings.get(address) ?? 'unknown')),
    learn(addresses) {
      const news = new Set(addresses.filter((address) => address !== null));
      for (const address of standings.keys()) news.delete(address);
      for (const address of news) standings.set(address, 'unknown');
      requestAll([...news]);
    },
    refresh: () => requestAll([...standings.keys()]),
  };
}

function standingIn({ followed, ours }: Replies['senders'], address: Address): Standing {
  if (followed.includes(address)) return 'followed';
  return ours.includes(address) ? 'ours' : 'other';
}
