import type { PageView } from '../webmail/webmail.ts';
import type { Card } from './card.ts';
import { threadRef } from './on-page.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { selectedWords } from './selected-words.ts';

/** As much of a selection as a note may quote. */
const MAX_QUOTE = 4_000;

/**
 * Opens the card for a note on what is selected in a message, else on the thread in front; false when there is none.
 * `selection` is what the context menu was opened on.
 */
export function showNote(page: Page, card: Card, view: PageView, selection: string | null): boolean {
  const { thread } = view;
  if (thread === null) return false;
  const { text, message, anchor } = selectedWords(page, view, selection);
  const followed = thread.messages.find(
    ({ sender }) => page.senders.standingOf(sender.address) === 'followed',
  );
  card.open({
    subject: {
      kind: 'note',
      quote: text.slice(0, MAX_QUOTE) || null,
      thread: threadRef(page.webmail.host, thread, pageUrl(page.document)),
      messageKey: message?.messageKey ?? null,
      address: (message ?? followed)?.sender.address ?? null,
    },
    about: thread,
    anchor,
    editor: null,
    by: 'key',
  });
  return true;
}
