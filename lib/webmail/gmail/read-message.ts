import type { Address } from '../../domain/message/address.ts';
import { addressIn, correspondent, headerText, NOBODY } from '../correspondent.ts';
import { climb, filled, firstShown, firstWhere, isShown, shown } from '../element-queries.ts';
import { createFieldReader, type FieldReader } from '../strategies.ts';
import type { MessageView } from '../webmail.ts';
import { findBody, isInMailOrForm, isMailContent } from './find-body.ts';
import { idFromPermanent, legacyId } from './ids.ts';
import { selectors } from './selectors.ts';
import { sentAtMs } from './sent-time.ts';

/** One message of the list, or the only one when conversations are off. */
export function readMessage(item: Element): MessageView {
  const fields = createFieldReader();
  const open = openMessageOf(item);
  const root = open ?? item;
  const body = open === null && isFolded(item) ? null : findBody(root, fields);
  const state = stateOf(item, open, body);
  const sender = findSender(root);
  const header = sender === null ? null : headerOf(sender, root, body);
  const sentText = header === null ? null : readDate(header, fields);
  const messageKey = readKey(item, body, fields);
  return {
    element: item,
    state,
    messageKey,
    sender: sender === null ? NOBODY : readSender(sender, fields),
    recipients: state === 'expanded' && header !== null ? readRecipients(header, sender) : null,
    sentAtMs: messageKey === null ? null : sentAtMs(messageKey, sentText),
    sentText,
    body,
    truncated: body !== null && root.querySelector(selectors.clipped) !== null,
    strategies: fields.hits,
  };
}

/** The expanded message in an item; one that is hidden was folded up again and does not count. */
const openMessageOf = (item: Element): Element | null =>
  item.matches(selectors.message)
    ? item
    : firstShown(item, selectors.message, (element) => !isMailContent(element));

const isFolded = (item: Element) => item.getAttribute('aria-expanded') === 'false';

function stateOf(item: Element, open: Element | null, body: HTMLElement | null): MessageView['state'] {
  if (open !== null || body !== null) return 'expanded';
  if (firstShown(item, selectors.anyEditor) !== null && !isFolded(item)) return 'draft';
  // One that opens says so before its parts are there.
  return item.getAttribute('aria-expanded') === 'true' ? 'expanded' : 'collapsed';
}

/** Somebody named in a part of the page outside of bodies and of reply forms. */
const isNamed = (element: Element) => !isInMailOrForm(element);

/**
 * The first address. It stands before the date, and the recipients stand behind it: should a page name its sender in another
 * way one day, the first recipient must not be taken for them.
 */
function findSender(root: Element): Element | null {
  const sender =
    firstWhere(root, selectors.person, isNamed) ?? firstWhere(root, selectors.hoverPerson, isNamed);
  const date = sender === null ? null : findDate(root);
  const isBehind =
    date !== null &&
    sender !== null &&
    (date.compareDocumentPosition(sender) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isBehind && !sender.matches(selectors.senderClass) ? null : sender;
}

/** The part of the page that holds sender, date and recipients: the outermost table around the sender, else all but the body. */
function headerOf(sender: Element, root: Element, body: Element | null): Element {
  let [table, widest]: (Element | null)[] = [null, sender];
  climb(sender, root, (ancestor) => {
    if (ancestor.contains(body) && body !== null) return true;
    if (ancestor !== root && ancestor.localName === 'table') table = ancestor;
    widest = ancestor;
    return ancestor === root;
  });
  return table ?? widest ?? sender;
}

const addressOf = (element: Element): Address | null =>
  addressIn(element.getAttribute('email')) ?? addressIn(element.getAttribute('data-hovercard-id'));

const nameOf = (element: Element): string | null => filled(element, 'name') ?? filled(element, 'data-name');

function readSender(element: Element, fields: FieldReader) {
  const address = fields.read<Address>('sender', [
    ['email', () => addressIn(element.getAttribute('email'))],
    ['hovercard', () => addressIn(element.getAttribute('data-hovercard-id'))],
  ]);
  return correspondent(nameOf(element) ?? element.textContent, address);
}

const readDate = (header: Element, fields: FieldReader): string | null =>
  fields.read('sentText', [
    ['title=alt', () => headerText(findDate(header)?.getAttribute('title')) || null],
    ['class', () => filled(header.querySelector(selectors.dateClass), 'title')],
  ]);

/** The first element outside of bodies whose `title` says what its `alt` says. */
const findDate = (root: ParentNode): Element | null =>
  firstWhere(root, selectors.date, (element) => isDate(element) && !isMailContent(element));

/** Whether an element is the date of a message. */
const isDate = (element: Element): boolean =>
  element.getAttribute('title') === element.getAttribute('alt') &&
  headerText(element.getAttribute('title')) !== '';

function readKey(item: Element, body: HTMLElement | null, fields: FieldReader): string | null {
  const idOf = (attribute: string, selector: string) =>
    item.getAttribute(attribute) ??
    firstWhere(item, selector, (element) => !isMailContent(element))?.getAttribute(attribute);
  return fields.read('messageKey', [
    ['legacy', () => legacyId(idOf('data-legacy-message-id', selectors.legacyMessage))],
    ['permanent', () => idFromPermanent(idOf('data-message-id', selectors.message))],
    // Markup of 2016: the id is a class of the body.
    ['body-class', () => legacyId(/(?:^|\s)m([0-9a-f]{15,16})(?:\s|$)/u.exec(body?.className ?? '')?.[1])],
  ]);
}

function readRecipients(header: Element, sender: Element | null): MessageView['recipients'] {
  const found = [...header.querySelectorAll(selectors.person)];
  const named = found.length > 0 ? found : [...header.querySelectorAll(selectors.hoverPerson)];
  const people = named
    .filter((element) => element !== sender && !sender?.contains(element))
    .map((element) => correspondent(nameOf(element), addressOf(element)))
    .filter(({ address }) => address !== null);
  const unique = [...new Map(people.map((person) => [person.address, person])).values()];
  return unique.length === 0 ? null : unique;
}

/** Whether the message is one of ours just sent, which has a stable id only after Gmail has synchronised. */
export const hasTemporaryId = (item: Element): boolean =>
  shown(item, selectors.message).some((element) =>
    /msg-a:/u.test(element.getAttribute('data-message-id') ?? ''),
  ) && isShown(item);
