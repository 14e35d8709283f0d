import { answerPageCalls } from '../messaging/answer-page.ts';
import { ask, isOrphaned } from '../messaging/client.ts';
import { hasCard } from '../messaging/mail-hosts.ts';
import { webmailOf } from '../webmail/find-webmail.ts';
import { leaveWhenOrphaned } from './ask.ts';
import { createLazyReader } from './lazy-reader.ts';
import { createListeners } from './listeners.ts';
import { addressesIn, mayReadSomething } from './may-read.ts';
import { observePage } from './observe-page.ts';
import type { ScoutPage } from './page.ts';
import { pageHandlers } from './page-calls.ts';
import { createSenders } from './senders.ts';
import { watchHealth } from './watch-health.ts';

/**
 * Starts Parlance in one document of a webmail; any other document is left alone at once. The scout only looks: the
 * reader is started when the page shows something that may be read, or when the user asks for the card.
 *
 * `replaced` ends when a newer instance starts in the same document. An instance whose extension is gone notices at
 * its next activity. Either way everything of it leaves the page: there is one signal for all.
 */
export function startScout(replaced: AbortSignal): void {
  const webmail = webmailOf({ href: location.href, origin: self.origin });
  if (webmail === null) return;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  const signal = AbortSignal.any([replaced, leaving.signal]);
  const askOrLeave = leaveWhenOrphaned(ask, leave);
  let lookAgain = () => {};
  const page: ScoutPage = {
    document,
    window,
    webmail,
    hasCard: hasCard(self.origin),
    ask: askOrLeave,
    senders: createSenders(askOrLeave, () => lookAgain()),
    listeners: createListeners(signal),
    lookAgain: () => lookAgain(),
    signal,
  };
  const reader = createLazyReader(page);
  const health = watchHealth(page);

  lookAgain = observePage(page, (seen, touched) => {
    if (isOrphaned()) return leave();
    const view = health.update(seen);
    page.senders.learn(addressesIn(view));
    if (mayReadSomething(page.senders, view)) void reader.start();
    reader.current()?.update(view, touched);
  });
  answerPageCalls(pageHandlers(page, reader, health), signal);
}
