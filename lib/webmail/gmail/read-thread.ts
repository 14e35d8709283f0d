import { headerText } from '../correspondent.ts';
import { filled, firstShown, outermost, shown } from '../element-queries.ts';
import type { MessageView, SelectorMiss, ThreadView } from '../webmail.ts';
import { isMailContent } from './find-body.ts';
import { idFromPermanent, legacyId } from './ids.ts';
import { hasTemporaryId, readMessage } from './read-message.ts';
import { selectors } from './selectors.ts';

/** The thread that is shown, with what could not be read of it; null when a list or something else is in front. */
export function readThread(document: Document): { thread: ThreadView; misses: SelectorMiss[] } | null {
  for (const view of shown(document, selectors.view)) {
    const header = findHeader(view);
    const messages = findItems(view).map(readMessage);
    if (!isThread(header, messages)) continue;
    const thread: ThreadView = {
      element: view,
      threadKey: readThreadKey(header),
      subject: readSubject(header),
      messages,
      total: messages.length,
      readable: messages.filter((message) => message.body !== null).length,
    };
    return { thread, misses: missesIn(thread) };
  }
  return null;
}

/**
 * A message whose body is shown is a thread even when its headline is not found: the page has changed then, and the
 * misses say so. A bare headline is no proof: the list and the settings have headlines for screen readers.
 */
const isThread = (header: Element | null, messages: readonly MessageView[]): boolean =>
  header === null
    ? messages.some(({ body }) => body !== null)
    : messages.length > 0 || header.matches(selectors.threadHeader);

const outsideBodies = (element: Element) =>
  !isMailContent(element) && element.closest(selectors.itemRole) === null;

const findHeader = (view: Element): Element | null =>
  firstShown(view, selectors.threadHeader, outsideBodies) ??
  firstShown(view, selectors.threadHeaderClass, outsideBodies) ??
  firstShown(view, selectors.anyHeader, outsideBodies);

/** Items of the list that are about a message: with somebody, a date or an id. */
const MESSAGE_PART = `${selectors.person}, ${selectors.hoverPerson}, ${selectors.message}, ${selectors.date}`;

function findItems(view: Element): Element[] {
  const items = outermost([...view.querySelectorAll(selectors.item)].filter((item) => !isMailContent(item)));
  const messages = items.filter((item) => item.querySelector(MESSAGE_PART) !== null);
  if (messages.length > 0) return messages;
  const single = shown(view, selectors.message, outsideBodies);
  return outermost(single.length > 0 ? single : shown(view, selectors.messageClass, outsideBodies));
}

const readThreadKey = (header: Element | null): string | null =>
  legacyId(header?.getAttribute('data-legacy-thread-id')) ??
  idFromPermanent(header?.getAttribute('data-thread-perm-id'));

/** The words of the headline; an emoji is an image there. */
function readSubject(header: Element | null): string | null {
  if (header === null) return null;
  const walker = header.ownerDocument.createTreeWalker(
    header,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
    else if ((node as Element).matches(selectors.emoji))
      // only elements and text are shown
      text += filled(node as Element, 'data-emoji') ?? filled(node as Element, 'alt') ?? '';
  }
  return headerText(text) || null;
}

function missesIn(thread: ThreadView): SelectorMiss[] {
  const { messages } = thread;
  const expanded = messages.filter((message) => message.state === 'expanded');
  const lacks = (isMissing: (message: MessageView) => boolean, of = messages) => of.some(isMissing);
  const checks: readonly (readonly [what: string, isMissing: boolean, selectors: readonly string[]])[] = [
    ['threadKey', thread.threadKey === null, [selectors.threadHeader]],
    ['subject', thread.subject === null, [selectors.threadHeader, selectors.threadHeaderClass]],
    ['messages', messages.length === 0, [selectors.item, selectors.message, selectors.messageClass]],
    [
      'sender',
      lacks(({ state, sender }) => state !== 'draft' && sender.address === null),
      [selectors.person],
    ],
    [
      'sentText',
      lacks((m) => m.state !== 'draft' && m.sentText === null),
      [selectors.date, selectors.dateClass],
    ],
    ['body', lacks((message) => message.body === null, expanded), [selectors.body, selectors.bodyClass]],
    [
      'messageKey',
      lacks((message) => message.messageKey === null && !hasTemporaryId(message.element), expanded),
      [selectors.legacyMessage, selectors.message],
    ],
  ];
  return checks.filter(([, isMissing]) => isMissing).map(([what, , tried]) => ({ what, selectors: tried }));
}
