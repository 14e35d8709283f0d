import type { Address } from '../../domain/message/address.ts';
import { addressIn } from '../correspondent.ts';
import { missesOf } from '../strategies.ts';
import type { PageView, Webmail } from '../webmail.ts';
import { readDrafts } from './read-drafts.ts';
import { readPrint } from './read-print.ts';
import { readThread } from './read-thread.ts';
import { selectors } from './selectors.ts';

/** Gmail at `mail.google.com`. */
export const gmail: Webmail = {
  host: 'gmail',
  selectors,
  matches: ({ pathname }) => /^\/mail(?:\/|$)/u.test(pathname),
  look,
};

/** Raw source, a clipped message, and the old plain-HTML page: nothing there is read. */
const UNREAD_VIEWS = new Set(['om', 'lg', 'btop']);

function look(document: Document, url: Pick<URL, 'pathname' | 'search'>): PageView {
  const view = new URLSearchParams(url.search).get('view') ?? '';
  const account = readAccount(document);
  const nothing: PageView = { kind: 'other', account, thread: null, drafts: [], misses: [] };
  if (UNREAD_VIEWS.has(view)) return nothing;
  if (view === 'pt') return { ...nothing, kind: 'print', thread: readPrint(document, url) };
  const found = readThread(document);
  const drafts = readDrafts(document);
  return {
    kind: kindOf(document, found !== null, drafts.length > 0),
    account,
    thread: found?.thread ?? null,
    drafts,
    misses: missesOf(found?.misses ?? []),
  };
}

function kindOf(document: Document, hasThread: boolean, hasDraft: boolean): PageView['kind'] {
  if (hasThread) return 'thread';
  const hasView = [...document.querySelectorAll(selectors.view)].some((view) => view.checkVisibility());
  return hasDraft && !hasView ? 'compose' : 'other';
}

/** Titles read `Subject - me@example.com - Gmail`; the subject is anybody's text, so the last address counts. */
function readAccount(document: Document): Address | null {
  const parts = document.title.split(' - ').slice(1, -1);
  const inTitle = parts.map(addressIn).findLast((address) => address !== null) ?? null;
  if (inTitle !== null) return inTitle;
  const label = document.querySelector(selectors.accountLink)?.getAttribute('aria-label') ?? '';
  return addressIn(/\(([^()]*)\)\s*$/u.exec(label)?.[1]);
}
