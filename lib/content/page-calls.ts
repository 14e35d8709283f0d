import type { PageHandlers } from '../messaging/answer-page.ts';
import type { PageNotice } from '../messaging/page-protocol.ts';
import { diagnose } from '../webmail/diagnose.ts';
import type { LazyReader } from './lazy-reader.ts';
import { openPageOf } from './open-page.ts';
import type { ScoutPage } from './page.ts';
import { pageUrl } from './page-url.ts';
import type { Health } from './watch-health.ts';

/** What the background, the popup and the card may ask of this document. What needs the reader waits until it is there. */
export function pageHandlers(page: ScoutPage, reader: LazyReader, health: Health): PageHandlers {
  const { webmail, document, senders } = page;
  return {
    whatIsOpen() {
      const url = pageUrl(document);
      const open = openPageOf(webmail, webmail.look(document, url), url, senders);
      const notices: PageNotice[] = [
        ...open.notices,
        ...(health.isUnreadable() ? ['unreadable' as const] : []),
        ...(page.hasCard ? [] : ['no-card' as const]),
        ...(reader.wasHidden() ? ['card-hidden' as const] : []),
      ];
      const missing = reader.failed() ? [...open.missing, 'own text'] : open.missing;
      return { ...open, missing, notices };
    },
    diagnose: () => diagnose(webmail, document, webmail.look(document, pageUrl(document))),
    refresh() {
      senders.refresh();
      reader.current()?.refresh();
      return null;
    },
    walk: async (request) => (await reader.start())?.walk(request) ?? null,
    startNote: async (request) => (await reader.start())?.startNote(request) ?? { started: false },
    startTerm: async (request) => (await reader.start())?.startTerm(request) ?? { started: false },
    insertText: async (request) => (await reader.start())?.insertText(request) ?? { inserted: false },
    cardResized: async (request) => (await reader.start())?.cardResized(request) ?? null,
    cardClosed: async (request) => (await reader.start())?.cardClosed(request) ?? null,
  };
}
