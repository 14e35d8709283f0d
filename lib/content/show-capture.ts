import type { PageView } from '../webmail/webmail.ts';
import type { Card } from './card.ts';
import { threadRef } from './on-page.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { selectedWords } from './selected-words.ts';

/** As much of a selection as may become a term, and a bit more to cut from. */
const MAX_FOUND = 400;

/**
 * Opens the card for adding what is selected in a message or draft to the glossary; false when nothing is.
 * `selection` is what the context menu was opened on.
 */
export function showCapture(page: Page, card: Card, view: PageView, selection: string | null): boolean {
  const { text, message, unit, sentence, anchor } = selectedWords(page, view, selection);
  if (text === '') return false;
  const { thread } = view;
  const followed = thread?.messages.find(
    ({ sender }) => page.senders.standingOf(sender.address) === 'followed',
  );
  card.open({
    subject: {
      kind: 'capture',
      found: text.slice(0, MAX_FOUND),
      quote: sentence ?? text.slice(0, MAX_FOUND),
      thread:
        thread === null
          ? (unit?.thread ?? null)
          : threadRef(page.webmail.host, thread, pageUrl(page.document)),
      messageKey: message?.messageKey ?? null,
      // In our own words it is the supplier's side that tells whom they are for.
      address: (message !== null && unit?.inDraft !== true ? message : followed)?.sender.address ?? null,
      inDraft: unit?.inDraft ?? false,
    },
    about: { text, thread },
    anchor,
    editor: null,
    by: 'key',
  });
  return true;
}
