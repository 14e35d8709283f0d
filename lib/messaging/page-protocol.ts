import type { Address } from '../domain/message/address.ts';
import type { Diagnosis } from '../domain/message/diagnosis.ts';
import type { Correspondent, ThreadRef } from '../domain/message/message.ts';

/**
 * Something the user should know about a mail page: it can't be read any more, so results stopped; its policy allows no
 * card; it hides or fades ours; it names a sender without an address.
 */
export type PageNotice = 'unreadable' | 'no-card' | 'card-hidden' | 'no-address';

/** What the popup learns from the mail tab in front. */
export type OpenPage = {
  readonly host: 'gmail' | 'outlook';
  readonly kind: 'thread' | 'compose' | 'print' | 'other';
  readonly account: Address | null;
  readonly thread: ThreadRef | null;
  /** Senders of the thread, newest message first, own addresses left out when known. */
  readonly senders: readonly Correspondent[];
  readonly total: number;
  readonly readable: number;
  /** Names of fields the page should hold and does not; empty when healthy. */
  readonly missing: readonly string[];
  readonly notices: readonly PageNotice[];
};

/** What the background and extension pages may ask of a mail tab. Answered by the content script; anything else is ignored. */
export type PageCalls = {
  /** What is open. Top frame only. */
  whatIsOpen: { request: null; reply: OpenPage | null };
  /** The structure of the page, for a report to us. No text, name, address or id. Top frame only. */
  diagnose: { request: null; reply: Diagnosis };
  /** Stored data changed: ask for followed senders and annotations again. */
  refresh: { request: null; reply: null };
  /** Go to the next or previous annotation of the message or draft in focus and open its card. */
  walk: { request: { direction: 'next' | 'previous' }; reply: null };
  /** Open the card for a note on the selection or the thread. `selection` comes from the context menu, null from the shortcut. */
  startNote: { request: { selection: string | null }; reply: { started: boolean } };
  /** Open the card for adding the selection to the glossary. `selection` as for a note. */
  startTerm: { request: { selection: string | null }; reply: { started: boolean } };
  /** Relayed from the card of this tab. */
  insertText: { request: { text: string }; reply: { inserted: boolean } };
  cardResized: { request: { heightPx: number; inUse: boolean }; reply: null };
  cardClosed: { request: null; reply: null };
};
