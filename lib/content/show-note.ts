import type { PageView } from '../webmail/webmail.ts';
import type { Card } from './card.ts';
import { threadRef } from './on-page.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { boxAround, cornerOf } from './place-card.ts';

/** As much of a selection as a note may quote. */
const MAX_QUOTE = 4_000;

/**
 * Opens the card for a note on what is selected in a message, else on the thread in front; false when there is none.
 * `selection` is what the context menu was opened on.
 */
export function showNote(page: Page, card: Card, view: PageView, selection: string | null): boolean {
  const { thread } = view;
  if (thread === null) return false;
  const selected = page.document.getSelection();
  const node = selected?.isCollapsed === false ? selected.anchorNode : null;
  const message = node && thread.messages.find(({ body }) => body?.contains(node));
  const range = message ? selected?.getRangeAt(0) : undefined;
  const quote = (message ? String(selected) : selection)?.trim().slice(0, MAX_QUOTE);
  const followed = thread.messages.find(
    ({ sender }) => page.senders.standingOf(sender.address) === 'followed',
  );
  card.open({
    subject: {
      kind: 'note',
      quote: quote || null,
      thread: threadRef(page.webmail.host, thread, pageUrl(page.document)),
      messageKey: message?.messageKey ?? null,
      address: (message ?? followed)?.sender.address ?? null,
    },
    about: thread,
    anchor: () => [boxAround([...(range?.getClientRects() ?? [])]) ?? cornerOf(page.document)],
    editor: null,
    by: 'key',
  });
  return true;
}
