import type { Correspondent } from '../../domain/message/message.ts';
import { addressIn, correspondent, headerText, readCorrespondent } from '../correspondent.ts';
import { selectors } from './selectors.ts';

/** The sender a header names, `Name` or `Name<address>`; the address is often not on the page. */
export const readSender = (header: Element): Correspondent =>
  readCorrespondent((header.querySelector(selectors.senderButton) ?? header).textContent);

/** Everybody in the recipient wells of a message or of a compose box, each once. */
export function readWells(wells: Iterable<Element>): Correspondent[] {
  const people = [...wells].flatMap((well) => [...well.querySelectorAll(selectors.person)].map(readPerson));
  return [...new Map(people.map((person) => [person.address ?? person.name, person])).values()].filter(
    ({ name, address }) => name !== null || address !== null,
  );
}

/** The label is the address for people outside the organisation, the name for those inside. */
function readPerson(button: Element): Correspondent {
  const label = button.getAttribute('aria-label');
  const shown = textWithoutPresence(button);
  return correspondent(shown === '' ? label : shown, addressIn(label));
}

/** The name as shown, without the words of the presence badge. */
function textWithoutPresence(button: Element): string {
  const badges = [...button.querySelectorAll(selectors.presence)];
  const walker = button.ownerDocument.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (!badges.some((badge) => badge.contains(node))) text += node.nodeValue ?? '';
  return headerText(text);
}
