import { type Client, ownHtml, quoteHtml } from './mail-client.ts';
import type { Mail, MailThread, Person } from './mailbox.ts';
import { signatureOf } from './people.ts';

/** A mail as a story tells it. */
export type Draft = {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** Local time of the sender with its offset, e.g. `2026-10-06T09:12+08:00`. */
  readonly sent: string;
  readonly client: Client;
  /** Paragraphs separated by an empty line; a single line break stays one. */
  readonly text: string;
  /** Whether the sender's program adds a signature; yes unless said otherwise. */
  readonly signed?: boolean;
  /** Whether it quotes the mail before it; yes unless said otherwise. */
  readonly quotes?: boolean;
};

/** Turns a story into a thread: each mail gets an id, and the history below it that its sender's program would add. */
export function writeThread(id: string, subject: string, drafts: readonly Draft[]): MailThread {
  const mails: Mail[] = [];
  for (const [index, draft] of drafts.entries()) {
    const previous = mails.at(-1);
    const quoted = draft.quotes === false ? undefined : previous;
    mails.push(writeMail(`${id}-${index + 1}`, subject, draft, quoted));
  }
  return { id, subject, mails };
}

function writeMail(id: string, subject: string, draft: Draft, quoted: Mail | undefined): Mail {
  const text = draft.text.trim();
  const signature = draft.signed === false ? [] : signatureOf(draft.from);
  const offset = draft.sent.slice(-6);
  return {
    id,
    from: draft.from,
    to: draft.to,
    cc: draft.cc ?? [],
    sentAtMs: Date.parse(draft.sent),
    ownText: text.replace(/\n+/g, '\n'),
    html: ownHtml(draft.client, text, signature),
    quotedHtml: quoted === undefined ? '' : quoteHtml(draft.client, quoted, subject, offset),
  };
}
