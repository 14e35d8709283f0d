import type { HostHandle } from '../host-options.ts';
import { rerenderBody } from '../page/bodies.ts';
import { mailOf, threadOf } from '../page/world.ts';
import { sent } from './actions.ts';
import { markSearchHits } from './body.ts';
import { lastEditor } from './drafts.ts';
import { cardsOf, fillCard } from './pane.ts';
import { currentPane, expandAll } from './reading.ts';
import { deeplinkOf, goTo, pathOf } from './route.ts';

const bodiesIn = (root: ParentNode | undefined): Element[] => [
  ...(root?.querySelectorAll('[id^="UniqueMessageBody_"]') ?? []),
];

/** `window.__host` of the simulated Outlook. */
export const handle: HostHandle = {
  shortcuts: [],
  sent,
  open(threadId) {
    const thread = threadOf(threadId);
    if (thread !== undefined) goTo(pathOf(thread));
  },
  expandAll,
  rerender(index) {
    const pane = currentPane();
    const card = pane === null ? undefined : cardsOf(pane)[index];
    for (const body of bodiesIn(card)) rerenderBody(body);
  },
  reuse(index, mailId) {
    const [pane, mail] = [currentPane(), mailOf(mailId)];
    if (pane === null || mail === undefined) return;
    pane.thread = { ...pane.thread, mails: pane.thread.mails.with(index, mail) };
    fillCard(pane, index, mail, true);
  },
  markSearch(word) {
    for (const body of bodiesIn(document)) markSearchHits(body, word);
  },
  // Outlook knows the id of a sent mail at once.
  sync() {},
  deeplink(mailId) {
    const mail = mailOf(mailId);
    return mail === undefined ? '' : deeplinkOf(mail);
  },
  draftHtml: () => lastEditor()?.innerHTML ?? null,
};
