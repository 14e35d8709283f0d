import type { Mail, MailThread, Person } from '../mailbox/mailbox.ts';
import { hostData } from '../page/host-data.ts';
import { labelsOf } from './labels.ts';

/** Options of this page. */
export const { options } = hostData;
/** The mailbox; sent mails are added to its threads. */
export const { mailbox } = hostData;
/** Words of the interface. */
export const labels = labelsOf(options.locale);

/** The conversations the list shows: with conversation view off, every mail is one. */
export const threads: readonly MailThread[] = options.conversationView
  ? mailbox.threads
  : mailbox.threads
      .flatMap((thread) =>
        thread.mails.map((mail) => ({ id: mail.id, subject: thread.subject, mails: [mail] })),
      )
      .toSorted((a, b) => (b.mails[0]?.sentAtMs ?? 0) - (a.mails[0]?.sentAtMs ?? 0));

/** Whether somebody is the user. */
export const isMe = (person: Person): boolean => person.address === mailbox.account.address;

/** The name the interface shows: the user is "me", in the language of the interface. */
export const nameOf = (person: Person): string => (isMe(person) ? labels.me : person.name);

/** The mail with an id, wherever it is. */
export const mailOf = (id: string): Mail | undefined =>
  mailbox.threads.flatMap(({ mails }) => mails).find((mail) => mail.id === id);

const zoned = (form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(labels.lang, form);
const full = zoned({ dateStyle: 'medium', timeStyle: 'short' });
const day = zoned({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const row = zoned({ month: 'short', day: 'numeric' });

/** Date of a message in the viewer's zone and language, as in its `title`. */
export const titleDate = (mail: Mail): string => full.format(mail.sentAtMs);
/** The shorter date a message shows. */
export const shownDate = (mail: Mail): string => day.format(mail.sentAtMs);
/** Date of a list row. */
export const rowDate = (mail: Mail): string => row.format(mail.sentAtMs);

let nextId = 0x100;
/** A fresh element id of the form `:1ab`. */
export const freshId = (): string => {
  nextId += 1;
  return `:${nextId.toString(16)}`;
};

/** Beginning of a mail's own text. */
export const snippetOf = (mail: Mail): string => mail.ownText.replaceAll('\n', ' ').slice(0, 120);
