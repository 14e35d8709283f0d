import type { HostHandle } from '../host-options.ts';
import { rerenderBody } from '../page/bodies.ts';
import { openThread } from './actions.ts';
import { markSearchHits } from './body.ts';
import { lastEditor } from './drafts.ts';
import { sent, sync } from './send.ts';
import { itemsOf, replaceMail } from './thread-view.ts';
import { currentView } from './views.ts';
import { mailOf, threads } from './world.ts';

const shownBody = '.ii.gt:not([style*="none"]) > .a3s';

/** `window.__host` of the simulated Gmail. */
export const handle: HostHandle = {
  shortcuts: [],
  sent,
  open(threadId) {
    const thread = threads.find(({ id }) => id === threadId);
    if (thread !== undefined) openThread(thread);
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
  draftHtml: () => lastEditor()?.innerHTML ?? null,
};
