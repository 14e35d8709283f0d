import type { PageHandlers } from '../messaging/answer-page.ts';
import type { LazyReader } from './lazy-reader.ts';
import { openPageOf } from './open-page.ts';
import type { ScoutPage } from './page.ts';
import { pageUrl } from './page-url.ts';

/** What the background, the popup and the card may ask of this document. What needs the reader waits until it is there. */
export function pageHandlers(page: ScoutPage, reader: LazyReader): PageHandlers {
  const { webmail, document, senders } = page;
  return {
    whatIsOpen() {
      const url = pageUrl(document);
      const open = openPageOf(webmail, webmail.look(document, url), url, senders);
      return reader.failed() ? { ...open, missing: [...open.missing, 'own text'] } : open;
    },
    refresh() {
      senders.refresh();
      reader.current()?.refresh();
      return null;
    },
    walk: async (request) => (await reader.start())?.walk(request) ?? null,
    startNote: async (request) => (await reader.start())?.startNote(request) ?? null,
    insertText: async (request) => (await reader.start())?.insertText(request) ?? { inserted: false },
    cardResized: async (request) => (await reader.start())?.cardResized(request) ?? null,
    cardClosed: async (request) => (await reader.start())?.cardClosed(request) ?? null,
  };
}
