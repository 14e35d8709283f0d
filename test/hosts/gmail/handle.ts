import type { HostHandle } from '../host-options.ts';
import { rerenderBody } from '../page/bodies.ts';
import { mailOf, threadOf } from '../page/world.ts';
import { openThread } from './actions.ts';
import { markSearchHits } from './body.ts';
import { lastEditor } from './drafts.ts';
import { sent, sync } from './send.ts';
import { expandAll, itemsOf, replaceMail } from './thread-view.ts';
import { currentView } from './views.ts';

const shownBody = '.ii.gt:not([style*="none"]) > .a3s';

/** `window.__host` of the simulated Gmail. */
export const handle: HostHandle = {
  shortcuts: [],
  sent,
  open(threadId) {
    const thread = threadOf(threadId);
    if (thread !== undefined) openThread(thread);
  },
  expandAll() {
    const view = currentView();
    if (view !== null) expandAll(view);
  },
  rerender(index) {
    const view = currentView();
    const body = view === null ? null : itemsOf(view)[index]?.querySelector(shownBody);
    if (body) rerenderBody(body);
  },
  reuse(index, mailId) {
    const [view, mail] = [currentView(), mailOf(mailId)];
    if (view !== null && mail !== undefined) replaceMail(view, index, mail);
  },
  markSearch(word) {
    for (const body of document.querySelectorAll(shownBody)) markSearchHits(body, word);
  },
  sync,
  deeplink: () => `${location.pathname}popout`,
  draftHtml: () => lastEditor()?.innerHTML ?? null,
};
