import type { Mail, MailThread, Person } from '../mailbox/mailbox.ts';
import { hostData } from './host-data.ts';

/** Options of this page and its mailbox. */
export const { options, mailbox } = hostData;

const newestOf = (thread: MailThread): number => thread.mails.at(-1)?.sentAtMs ?? 0;

/** The conversations the list shows: with conversation view off, every mail is one. */
export const threads: readonly MailThread[] = options.conversationView
  ? mailbox.threads
  : mailbox.threads
      .flatMap(({ subject, mails }) => mails.map((mail) => ({ id: mail.id, subject, mails: [mail] })))
      .toSorted((a, b) => newestOf(b) - newestOf(a));

/** A listed conversation by its id. */
export const threadOf = (id: string | null): MailThread | undefined =>
  threads.find((thread) => thread.id === id);

/** The mail with an id, wherever it is. */
export const mailOf = (id: string | null): Mail | undefined =>
  mailbox.threads.flatMap(({ mails }) => mails).find((mail) => mail.id === id);

/** Whether somebody is the user. */
export const isMe = (person: Person): boolean => person.address === mailbox.account.address;

/** Beginning of a mail's own text. */
export const previewOf = (mail: Mail): string => mail.ownText.replaceAll('\n', ' ').slice(0, 140);
