import { headerText, NOBODY, readCorrespondent } from '../correspondent.ts';
import { shown } from '../element-queries.ts';
import { createFieldReader, type FieldReader } from '../strategies.ts';
import type { MessageView } from '../webmail.ts';
import type { MessageRoot } from './find-message-roots.ts';
import { readSender, readWells } from './read-people.ts';
import { selectors } from './selectors.ts';
import { sentAtMs } from './sent-time.ts';

/** One message or collapsed card of the pane. */
export function readMessage({ element, body }: MessageRoot): MessageView {
  const fields = createFieldReader();
  const find = (selector: string) =>
    [...element.querySelectorAll(selector)].find(
      (found) => !body?.contains(found) && isOutsideDraft(found),
    ) ?? null;
  const state = stateOf(element, body);
  const sender = find(selectors.sender);
  const sentText = fields.read('sentText', [
    ['testid', () => headerText(find(selectors.date)?.textContent) || null],
    ['id', () => headerText(find(selectors.dateId)?.textContent) || null],
  ]);
  const recipients = state === 'expanded' ? readRecipients(element, body) : null;
  return {
    element,
    state,
    messageKey: fields.read('messageKey', [
      ['from-id', () => suffixOf(sender?.id)],
      ['date-id', () => suffixOf(find(selectors.dateId)?.id)],
    ]),
    sender: readSenderOf(element, state, sender, fields),
    recipients,
    sentAtMs: sentText === null ? null : sentAtMs(sentText, element.ownerDocument.documentElement.lang),
    sentText,
    body,
    truncated: false,
    strategies: fields.hits,
  };
}

/** The last eleven characters of the item id, between `MSG_` and the name of the field. */
const suffixOf = (id: string | undefined): string | null => /^MSG_(.+)_[A-Z]+$/u.exec(id ?? '')?.[1] ?? null;

const isOutsideDraft = (element: Element) => element.closest(selectors.composeRoot) === null;

function stateOf(element: Element, body: HTMLElement | null): MessageView['state'] {
  if (body !== null) return 'expanded';
  if (shown(element, selectors.editor).length > 0) return 'draft';
  return element.matches(selectors.collapsed) ? 'collapsed' : 'expanded';
}

function readSenderOf(
  element: Element,
  state: MessageView['state'],
  header: Element | null,
  fields: FieldReader,
): MessageView['sender'] {
  const sender = fields.read('sender', [
    ['from-id', () => (header === null ? null : readSender(header))],
    // In an open message the words before the date may be anybody's.
    ['card', () => (state === 'collapsed' ? firstWords(element) : null)],
  ]);
  return sender ?? NOBODY;
}

/** A collapsed card has no ids: the sender is the first text of it that is neither a label nor the date. */
function firstWords(card: Element) {
  const date = card.querySelector(selectors.date);
  const lines = [...card.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && !element.contains(date))
    .filter((element) => date !== null && isBefore(element, date) && element.closest('[role="img"]') === null)
    .map((element) => headerText(element.textContent))
    .filter((text) => text !== '');
  const name = lines.at(-1);
  return name === undefined ? null : readCorrespondent(name);
}

const isBefore = (element: Element, date: Element): boolean =>
  (element.compareDocumentPosition(date) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function readRecipients(element: Element, body: HTMLElement | null): MessageView['recipients'] {
  const wells = [...element.querySelectorAll(selectors.wells)].filter(
    (well) => !body?.contains(well) && isOutsideDraft(well),
  );
  const people = readWells(wells);
  return people.length === 0 ? null : people;
}
