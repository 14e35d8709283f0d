import type { Address } from '../../domain/message/address.ts';
import { addressIn, headerText } from '../correspondent.ts';
import type { MessageView } from '../webmail.ts';
import { selectors } from './selectors.ts';

/**
 * The only message of a pane with the address that its list row gives, where the header gives a name only, as it does for
 * people Outlook knows. Taken only where it can be about nobody else: one message, one row of that conversation, which is
 * selected and has one address, under the very name that the header has. Several people may share a name, so in a
 * conversation of several messages nothing is taken.
 */
export function withRowAddress(messages: readonly MessageView[], rows: readonly Element[]): MessageView[] {
  const [message, ...others] = messages;
  const address = rows.length === 1 && message !== undefined ? addressFor(message, rows[0]) : null;
  if (message === undefined || others.length > 0 || address === null) return [...messages];
  const sender = { ...message.sender, address };
  return [{ ...message, sender, strategies: { ...message.strategies, sender: 'row' } }];
}

function addressFor({ state, sender }: MessageView, row: Element | undefined): Address | null {
  if (state !== 'expanded' || sender.address !== null || sender.name === null) return null;
  if (row?.getAttribute('aria-selected') !== 'true') return null;
  const people = [...row.querySelectorAll(selectors.rowAddress)];
  const addresses = new Set(people.map((person) => addressIn(person.getAttribute('title'))));
  const isSame = people.every((person) => headerText(person.textContent) === sender.name);
  const [address = null] = addresses;
  return addresses.size === 1 && isSame ? address : null;
}
