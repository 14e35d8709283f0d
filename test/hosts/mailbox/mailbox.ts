/** Somebody with an address. */
export type Person = { readonly name: string; readonly address: string };

/** One mail as its sender's program made it. */
export type Mail = {
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly sentAtMs: number;
  /** What the author wrote in this mail, signature left out: blocks separated by newlines. */
  readonly ownText: string;
  /** Own part and signature as HTML. */
  readonly html: string;
  /** Quoted history as HTML, empty when there is none. */
  readonly quotedHtml: string;
};

/** A conversation, oldest mail first. */
export type MailThread = { readonly id: string; readonly subject: string; readonly mails: readonly Mail[] };

/** What a simulated host shows. */
export type Mailbox = {
  readonly account: Person;
  /** The day on which the mailbox is looked at. */
  readonly todayMs: number;
  /** Newest thread first. */
  readonly threads: readonly MailThread[];
};

/** Time of the newest mail of a thread. */
export const lastAtMs = (thread: MailThread): number => thread.mails.at(-1)?.sentAtMs ?? 0;
