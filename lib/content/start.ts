import { createPainter } from '../highlight/painter.ts';
import { answerPageCalls } from '../messaging/answer-page.ts';
import { ask, isOrphaned } from '../messaging/client.ts';
import { webmailOf } from '../webmail/find-webmail.ts';
import { createAnnounce } from './announce.ts';
import { announceUnits } from './announce-units.ts';
import { leaveWhenOrphaned } from './ask.ts';
import { createBin } from './bin.ts';
import { createCard } from './card.ts';
import { createCardFrame } from './card-frame.ts';
import { createDraftSession } from './draft-session.ts';
import { createHostElement } from './host-element.ts';
import { createListeners } from './listeners.ts';
import { createMarkers } from './markers.ts';
import { observePage } from './observe-page.ts';
import type { Page } from './page.ts';
import { pageHandlers } from './page-calls.ts';
import { watchPointer } from './pointer.ts';
import { createReadingSession } from './reading-session.ts';
import { createSenders } from './senders.ts';
import { showUnit } from './show-unit.ts';
import { watchCard } from './watch-card.ts';

/**
 * Starts Parlance in one document of a webmail; any other document is left alone at once.
 *
 * `replaced` ends when a newer instance starts in the same document. An instance whose extension is gone notices at
 * its next activity. Either way everything of it leaves the page: there is one signal for all.
 */
export function start(replaced: AbortSignal): void {
  const webmail = webmailOf({ href: location.href, origin: self.origin });
  if (webmail === null) return;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  const signal = AbortSignal.any([replaced, leaving.signal]);

  const listeners = createListeners(signal);
  const host = createHostElement(document, listeners, leave, signal);
  const askOrLeave = leaveWhenOrphaned(ask, leave);
  const bin = createBin(document, listeners);
  const card = createCard(document, askOrLeave, host, createCardFrame(document, host, bin));
  const announce = createAnnounce(document, host);
  let lookAgain = () => {};
  const page: Page = {
    document,
    window,
    webmail,
    ask: askOrLeave,
    senders: createSenders(askOrLeave, () => lookAgain()),
    painter: createPainter(document, signal),
    markers: createMarkers(
      document,
      host,
      bin,
      listeners,
      (element, marker) => {
        const unit = page.units.get(element);
        if (unit !== undefined) showUnit(page, card, unit, marker);
      },
      signal,
    ),
    units: new Map(),
    lookAgain: () => lookAgain(),
    signal,
  };
  const reading = createReadingSession(page);
  const drafts = createDraftSession(page);

  lookAgain = observePage({
    document,
    window,
    webmail,
    listeners,
    signal,
    onLook(view, touched) {
      if (isOrphaned()) return leave();
      reading.update(view, touched);
      drafts.update(view, touched);
      page.markers.place();
      host.keep();
    },
  });
  announceUnits(page, announce, listeners);
  watchCard(page, card, host, listeners);
  watchPointer(page, card, host, listeners);
  answerPageCalls(
    pageHandlers(page, card, announce, () => {
      page.senders.refresh();
      reading.refresh();
      drafts.refresh();
    }),
    signal,
  );
}
