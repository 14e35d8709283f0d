import type { Address } from '../domain/message/address.ts';
import type { Correspondent } from '../domain/message/message.ts';
import type { OpenPage } from '../messaging/page-protocol.ts';
import type { PageView, ThreadView, Webmail } from '../webmail/webmail.ts';
import { person, threadRef } from './on-page.ts';
import type { Senders } from './senders.ts';

/** What the popup and the card may know of the page in front. No text of any message. */
export function openPageOf(webmail: Webmail, view: PageView, url: URL, senders: Senders): OpenPage {
  const { thread } = view;
  return {
    host: webmail.host,
    kind: view.kind,
    account: accountOf(view),
    thread: thread && threadRef(webmail.host, thread, url),
    senders: thread === null ? [] : sendersOf(thread, view, senders),
    total: thread?.total ?? 0,
    readable: thread?.readable ?? 0,
    missing: view.misses.map((miss) => miss.what),
    notices: thread?.messages.some(({ sender }) => sender.name !== null && sender.address === null)
      ? ['no-address']
      : [],
  };
}

/** The mailbox's own address. */
export const accountOf = (view: PageView): Address | null => view.account as Address | null; // adapters answer addresses only

/** Everybody who wrote in a thread, the newest first, ourselves left out. */
export function sendersOf(thread: ThreadView, view: PageView, senders: Senders): Correspondent[] {
  const newestFirst = isOldestFirst(thread) ? thread.messages.toReversed() : thread.messages;
  const byAddress = new Map<string, Correspondent>();
  for (const { sender } of newestFirst) {
    const isOurs = sender.address === view.account || senders.standingOf(sender.address) === 'ours';
    const key = sender.address ?? sender.name;
    if (key !== null && !isOurs && !byAddress.has(key)) byAddress.set(key, person(sender));
  }
  return [...byAddress.values()];
}

const isOldestFirst = (thread: ThreadView): boolean => {
  const times = thread.messages.flatMap(({ sentAtMs }) => sentAtMs ?? []);
  return (times[0] ?? 0) <= (times.at(-1) ?? 0);
};
