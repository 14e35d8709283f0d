import type { Address } from '../../domain/message/address.ts';
import { addressIn, correspondent, headerText, NOBODY } from '../correspondent.ts';
import { climb, filled, firstShown, firstWhere, isShown, shown } from '../element-queries.ts';
import { createFieldReader, type FieldReader } from '../strategies.ts';
import type { MessageView } from '../webmail.ts';
import { findBody, isMailContent } from './find-body.ts';
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
  const sender = senderOf(root);
  const header = sender === null ? null : headerOf(sender, root);
  const sentText = header === null ? null : readDate(header, fields);
  const messageKey = readKey(item, body, fields);
  return {
    element: item,
    state,
    messageKey,
    sender: sender === null ? NOBODY : readPerson(sender, fields),
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
  if (isFolded(item)) return 'collapsed';
  return firstShown(item, selectors.anyEditor) === null ? 'expanded' : 'draft';
}

/** The first address outside of bodies and of reply forms. */
const senderOf = (root: Element): Element | null =>
  firstWhere(
    root,
    selectors.person,
    (element) => !isMailContent(element) && element.closest('form') === null,
  );

/** The part of the page that holds sender, date and recipients: the outermost table around the sender. */
function headerOf(sender: Element, root: Element): Element | null {
  let header: Element | null = null;
  climb(sender, root, (ancestor) => {
    if (ancestor !== root && ancestor.localName === 'table') header = ancestor;
    return ancestor === root;
  });
  return header;
}

function readPerson(element: Element, fields: FieldReader) {
  const address = fields.read<Address>('sender', [['email', () => addressIn(element.getAttribute('email'))]]);
  return correspondent(filled(element, 'name') ?? element.textContent, address);
}

const readDate = (header: Element, fields: FieldReader): string | null =>
  fields.read('sentText', [
    ['title=alt', () => dateTitle(header)],
    ['class', () => filled(header.querySelector(selectors.dateClass), 'title')],
  ]);

function dateTitle(header: Element): string | null {
  const dates = [...header.querySelectorAll(selectors.date)].filter(
    (element) => element.getAttribute('title') === element.getAttribute('alt'),
  );
  const title = headerText(dates[0]?.getAttribute('title'));
  return title === '' ? null : title;
}

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
  const people = [...header.querySelectorAll(selectors.person)]
    .filter((element) => element !== sender && !sender?.contains(element))
    .map((element) => correspondent(filled(element, 'name'), addressIn(element.getAttribute('email'))))
    .filter(({ address }) => address !== null);
  const unique = [...new Map(people.map((person) => [person.address, person])).values()];
  return unique.length === 0 ? null : unique;
}

/** Whether the message is one of ours just sent, which has a stable id only after Gmail has synchronised. */
export const hasTemporaryId = (item: Element): boolean =>
  shown(item, selectors.message).some((element) =>
    /msg-a:/u.test(element.getAttribute('data-message-id') ?? ''),
  ) && isShown(item);
