import { t } from '../i18n/t.ts';
import type { Announce } from './announce.ts';
import type { Card } from './card.ts';
import { insertFromCard } from './insert-from-card.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { showCapture } from './show-capture.ts';
import { showFollow } from './show-follow.ts';
import { showNote } from './show-note.ts';
import type { ReaderCalls } from './stage.ts';
import { createWalk } from './walk.ts';

/** What the reader answers: everything that is about marks and the card. */
export function readerCalls(page: Page, card: Card, announce: Announce): ReaderCalls {
  const walk = createWalk(page, card, announce);
  const look = () => page.webmail.look(page.document, pageUrl(page.document));
  return {
    walk({ direction }) {
      if (page.units.size > 0 || !showFollow(page, card, look())) walk(direction);
      return null;
    },
    startNote({ selection }) {
      const started = showNote(page, card, look(), selection);
      if (!started) announce(t('noteNeedsThread'));
      return { started };
    },
    startTerm({ selection }) {
      const started = showCapture(page, card, look(), selection);
      if (!started) announce(t('captureNeedsWords'));
      return { started };
    },
    insertText: ({ text }) => ({ inserted: insertFromCard(page.units, card, text) }),
    cardResized({ heightPx, inUse }) {
      card.resize(heightPx, inUse);
      return null;
    },
    cardClosed() {
      card.close();
      return null;
    },
  };
}
