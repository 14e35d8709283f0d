import { addressIn } from '../correspondent.ts';
import { missesOf } from '../strategies.ts';
import type { PageView, Webmail } from '../webmail.ts';
import { readDrafts } from './read-drafts.ts';
import { readThread } from './read-thread.ts';
import { selectors } from './selectors.ts';

/** Outlook on the web: business, consumer and `outlook.cloud.microsoft`. Its calendar lives on the same hosts. */
export const outlook: Webmail = {
  host: 'outlook',
  selectors,
  matches: ({ pathname }) => /^\/(?:mail|owa)(?:\/|$)/u.test(pathname),
  look,
};

function look(document: Document, url: Pick<URL, 'pathname'>): PageView {
  const found = readThread(document, url);
  const drafts = readDrafts(document, found?.thread ?? null);
  return {
    kind: found !== null ? 'thread' : drafts.length > 0 ? 'compose' : 'other',
    account: readAccount(document),
    thread: found?.thread ?? null,
    drafts,
    misses: missesOf(found?.misses ?? []),
  };
}

function readAccount(document: Document) {
  const mailbox = document.querySelector(selectors.mailbox);
  return addressIn(mailbox?.getAttribute('title')) ?? addressIn(mailbox?.getAttribute('data-folder-name'));
}
