import type { Mail, MailThread, Person } from '../mailbox/mailbox.ts';
import { mailbox, options } from '../page/world.ts';
import { conversationIdOf, itemIdOf } from './ids.ts';
import { labelsOf, writeDate } from './labels.ts';

/** Words of the interface. */
export const labels = labelsOf(options.locale);

const domainOf = ({ address }: Person): string => address.slice(address.indexOf('@') + 1);

/** Whether somebody belongs to the user's organisation: their address is then never shown. */
export const isInternal = (person: Person): boolean =>
  options.account === 'business' && domainOf(person) === domainOf(mailbox.account);

/** Id of a conversation in this account. */
export const idOfThread = (thread: MailThread): string => conversationIdOf(thread, options.account);
/** Id of a mail in this account. */
export const idOfMail = (mail: Mail): string => itemIdOf(mail, options.account);

const parts = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const weekday = new Intl.DateTimeFormat(options.locale === 'qps' ? 'en' : options.locale, {
  weekday: 'short',
});

/** Date of a mail as the page shows it, in the viewer's zone. */
export function dateOf(mail: Mail): string {
  const found = Object.fromEntries(
    parts.formatToParts(mail.sentAtMs).map(({ type, value }) => [type, value]),
  );
  const { year: y = '', month: m = '', day: d = '', hour: H = '', minute: M = '' } = found;
  return writeDate[options.locale]({ weekday: weekday.format(mail.sentAtMs), y, m, d, H, M });
}

/** Path of the mail application for this account: `/mail`, with a number for one of several, with an address for a shared one. */
export const base =
  /^\/(?:mail|owa)(?:\/(?:\d+|[^/]+@[^/]+))?(?=\/|$)/u.exec(location.pathname)?.[0] ?? '/mail';

let counter = 0;
/** A number that rises with everything the page makes. */
export const nextNumber = (): number => {
  counter += 1;
  return counter;
};
