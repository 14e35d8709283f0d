import { headerText } from '../correspondent.ts';
import { filled, shown } from '../element-queries.ts';
import type { SelectorMiss, ThreadView } from '../webmail.ts';
import { findMessageRoots } from './find-message-roots.ts';
import { readMessage } from './read-message.ts';
import { withRowAddress } from './row-address.ts';
import { selectors } from './selectors.ts';

/** The conversation or item that is shown, with what could not be read of it; null when the pane is empty or hidden. */
export function readThread(
  document: Document,
  url: Pick<URL, 'pathname'>,
): { thread: ThreadView; misses: SelectorMiss[] } | null {
  const pane = shown(document, selectors.pane)[0];
  if (pane === undefined) return null;
  const headline = shown(pane, selectors.subject)[0] ?? null;
  const suffix = /^CONV_(.+)_SUBJECT$/u.exec(headline?.id ?? '')?.[1] ?? null;
  const rows = suffix === null ? [] : rowsOf(document, suffix);
  const messages = withRowAddress(findMessageRoots(pane).map(readMessage), rows);
  const thread: ThreadView = {
    element: pane,
    threadKey: suffix === null ? null : readThreadKey(rows, suffix, url),
    subject: headline === null ? null : readSubject(headline),
    messages,
    total: messages.length,
    readable: messages.filter(({ body }) => body !== null).length,
  };
  return { thread, misses: missesIn(thread) };
}

/** The list rows of a conversation. */
const rowsOf = (document: Document, suffix: string): Element[] =>
  [...document.querySelectorAll(selectors.row)].filter((row) =>
    row.getAttribute('data-convid')?.endsWith(suffix),
  );

/** The title in the headline, else its words without those of its buttons. */
function readSubject(headline: Element): string | null {
  const title = filled(headline.querySelector(selectors.subjectTitle), 'title');
  if (title !== null) return headerText(title) || null;
  const words = headline.cloneNode(true) as Element; // a copy of an element is one
  for (const button of words.querySelectorAll(selectors.button)) button.remove();
  return headerText(words.textContent) || null;
}

/**
 * The conversation id: of the list row whose id ends like the headline's, the selected one first; else of the address.
 * A selected row alone proves nothing, it may belong to another conversation.
 */
function readThreadKey(rows: readonly Element[], suffix: string, url: Pick<URL, 'pathname'>): string | null {
  const row = rows.find((found) => found.getAttribute('aria-selected') === 'true') ?? rows[0];
  if (row !== undefined) return filled(row, 'data-convid');
  const inAddress = /\/id\/([^/?#]+)/u.exec(url.pathname)?.[1];
  const id = inAddress === undefined ? null : decoded(inAddress);
  return id?.endsWith(suffix) === true ? id : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: not an id of Outlook's.
    return null;
  }
}

function missesIn(thread: ThreadView): SelectorMiss[] {
  const { messages } = thread;
  const isUnnamed = messages.some(
    ({ state, sender }) => state === 'expanded' && sender.name === null && sender.address === null,
  );
  const isUndated = messages.some(({ state, sentText }) => state === 'expanded' && sentText === null);
  const isUnread = messages.some(({ state, body }) => state === 'expanded' && body === null);
  const checks: readonly (readonly [what: string, isMissing: boolean, selectors: readonly string[]])[] = [
    ['subject', thread.subject === null, [selectors.subject]],
    ['messages', messages.length === 0, [selectors.body, selectors.collapsed]],
    ['sender', isUnnamed, [selectors.sender]],
    ['sentText', isUndated, [selectors.date, selectors.dateId]],
    ['body', isUnread, [selectors.body]],
  ];
  return checks.filter(([, isMissing]) => isMissing).map(([what, , tried]) => ({ what, selectors: tried }));
}
