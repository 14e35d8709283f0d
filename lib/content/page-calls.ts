import { t } from '../i18n/t.ts';
import type { PageHandlers } from '../messaging/answer-page.ts';
import type { Announce } from './announce.ts';
import type { Card } from './card.ts';
import { insertFromCard } from './insert-from-card.ts';
import { openPageOf } from './open-page.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { showFollow } from './show-follow.ts';
import { showNote } from './show-note.ts';
import { createWalk } from './walk.ts';

/** What the background, the popup and the card may ask of this document. */
export function pageHandlers(page: Page, card: Card, announce: Announce, refresh: () => void): PageHandlers {
  const walk = createWalk(page, card, announce);
  const look = () => page.webmail.look(page.document, pageUrl(page.document));
  return {
    whatIsOpen: () => openPageOf(page.webmail, look(), pageUrl(page.document), page.senders),
    refresh() {
      refresh();
      return null;
    },
    walk({ direction }) {
      if (page.units.size > 0 || !showFollow(page, card, look())) walk(direction);
      return null;
    },
    startNote({ selection }) {
      if (!showNote(page, card, look(), selection)) announce(t('noteNeedsThread'));
      return null;
    },
    insertText: ({ text }) => ({ inserted: insertFromCard(page.units, card, text) }),
    cardResized({ heightPx }) {
      card.resize(heightPx);
      return null;
    },
    cardClosed() {
      card.close();
      return null;
    },
  };
}
