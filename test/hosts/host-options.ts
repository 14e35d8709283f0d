import type { Mailbox } from './mailbox/mailbox.ts';

/** Languages of the simulated interface. `qps` gives every label a meaningless value: what passes there reads no label. */
export type HostLocale = 'en' | 'de' | 'he' | 'qps';

/** How a simulated webmail behaves. */
export type HostOptions = {
  readonly theme: 'light' | 'dark';
  readonly locale: HostLocale;
  /** Messages and bodies arrive this long after their frame, as on a slow line. */
  readonly lateMountMs: number;
  /** Off: every message is a conversation of its own. */
  readonly conversationView: boolean;
  /** The policy of the real hosts: nonces and Trusted Types. */
  readonly csp: boolean;
  /** Word that the mail search found: its hits are wrapped in elements inside the bodies. */
  readonly searchHit: string | null;
  /** Outlook shows the address beside the name for senders it does not know. */
  readonly showAddresses: boolean;
  /** Gmail shows the list and the thread side by side. */
  readonly previewPane: boolean;
  /** Bodies end with Gmail's link to the whole message. */
  readonly clipped: boolean;
  /** Every thread ends with a message that was begun and not sent. */
  readonly draftCard: boolean;
  /** Outlook build: which element carries `role=document`. */
  readonly build: '2025' | '2026';
  /** Outlook account: `consumer` changes ids, links and the form of the user's own address. */
  readonly account: 'business' | 'consumer';
};

/** What an ordinary user with an English interface meets. */
export const ordinaryHost: HostOptions = {
  theme: 'light',
  locale: 'en',
  lateMountMs: 0,
  conversationView: true,
  csp: true,
  searchHit: null,
  showAddresses: true,
  previewPane: false,
  clipped: false,
  draftCard: false,
  build: '2026',
  account: 'business',
};

/** What the served document hands to its page program. */
export type HostData = { readonly options: HostOptions; readonly mailbox: Mailbox };

/** A single-key shortcut of the webmail that fired. */
export type FiredShortcut = { readonly key: string; readonly action: string };

/** A mail the user sent in the simulated host: exactly what the editor held. */
export type SentMail = {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
};

/** `window.__host`: what a test can see and do besides using the page. The same for every host. */
export type HostHandle = {
  readonly shortcuts: FiredShortcut[];
  readonly sent: SentMail[];
  /** Opens a thread of the mailbox by its id. */
  open(threadId: string): void;
  /** Opens every message of the thread in front that is closed. */
  expandAll(): void;
  /** Replaces the nodes of the body of message `index` by equal new ones. */
  rerender(index: number): void;
  /** Shows another mail in the element of message `index`, as hosts do when they recycle elements. */
  reuse(index: number, mailId: string): void;
  /** Wraps every hit of a word in the open bodies in an element of its own. */
  markSearch(word: string): void;
  /** Gives just-sent mails the ids the server would have given them. */
  sync(): void;
  /** Address under which a mail has a window of its own. */
  deeplink(mailId: string): string;
  /** HTML of the editor that was opened last, or null. */
  draftHtml(): string | null;
};
