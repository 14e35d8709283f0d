import * as z from 'zod/mini';
import type { Term } from '../domain/glossary/term.ts';
import { type Baseline, Dismissal, type Drift, type Marker, type Reading } from '../domain/hints/reading.ts';
import { OpId, SupplierId, TermId } from '../domain/ids.ts';
import { type JournalEntry, NoteDraft } from '../domain/journal/journal-entry.ts';
import type { Phrase } from '../domain/language/phrases.ts';
import { Address } from '../domain/message/address.ts';
import { Correspondent, DraftOnPage, MessageOnPage, ThreadRef } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';

/*
 * Everything a mail page or the card may ask of the background, in one place. JSON only: times are epoch
 * milliseconds, absent is null. Extension pages (popup, side panel, workspace) read the database themselves
 * and use the two `page` calls at the end.
 */

/** What the open card is about. Kept in session memory by the background, so that the page never carries it. */
export const CardSubject = z.discriminatedUnion('kind', [
  /** A term, found in a message or a draft. `found` is the form that was matched. */
  z.strictObject({
    kind: z.literal('term'),
    termId: TermId,
    found: z.string().check(z.maxLength(400)),
    inDraft: z.boolean(),
    thread: z.nullable(ThreadRef),
  }),
  /** The readings of one message, and the sender's drift if there is one. */
  z.strictObject({ kind: z.literal('message'), message: MessageOnPage }),
  /** A new note on a selection or on the thread. `address` is the sender it concerns. */
  z.strictObject({
    kind: z.literal('note'),
    quote: z.nullable(z.string().check(z.maxLength(4_000))),
    thread: ThreadRef,
    messageKey: z.nullable(z.string().check(z.maxLength(1_000))),
    address: z.nullable(Address),
  }),
  /** Senders of the open thread that nobody follows yet. */
  z.strictObject({
    kind: z.literal('follow'),
    senders: z.array(Correspondent).check(z.maxLength(50)),
    account: z.nullable(Address),
  }),
]);
export type CardSubject = z.infer<typeof CardSubject>;

/** Drift of one sender with the supplier it belongs to, for the card and the side panel. */
export type DriftHint = { readonly address: Address; readonly drift: Drift; readonly supplier: Supplier };

/** What the card shows for one message. `reading` is null when the language or the length allow no judgement. */
export type MessageHints = {
  readonly supplier: Supplier | null;
  readonly hintsOn: boolean;
  /** Our own messages are never judged. */
  readonly isOurs: boolean;
  /** Where terms stand in the own text, in order. */
  readonly terms: readonly Span[];
  readonly reading: Reading | null;
  readonly markers: readonly Marker[];
  /** Sentences of the own text that ask, suggest or promise, in order. */
  readonly phrases: readonly Phrase[];
  /** How many readings of this sender there are, this one included. */
  readonly n: number;
  /** The sender's own baseline per score, from the readings before this one; a score with too few is left out. */
  readonly baselines: readonly Baseline[];
  readonly drifts: readonly Drift[];
};

/** Answers by call. */
export type Replies = {
  /** Which of these addresses are followed senders, and which are the user's own. The only call for senders nobody follows. */
  senders: { readonly followed: readonly Address[]; readonly ours: readonly Address[] };
  /** Starts the reader in the frame that asks: the part that reads text and draws, which most mail pages never need. */
  startReader: null;
  /** Where terms stand in a message of a followed sender (or ours in such a thread). No stored text. */
  annotate: { readonly spans: readonly Span[] };
  /** Reads tone and formality, stores the reading once, and says where evidence of a drift hint stands. May be slow. */
  judge: { readonly spans: readonly Span[]; readonly markers: number };
  /** Where terms and discouraged variants stand in a draft to a followed sender. */
  annotateDraft: { readonly spans: readonly Span[] };
  /** Says what the card of this tab is about, before its frame is shown. */
  showCard: null;
  /** What the card of this tab is about, or null when there is nothing. */
  cardSubject: CardSubject | null;
  /** One term with its meanings, for the card; null when it was deleted meanwhile. */
  term: { readonly term: Term; readonly supplier: Supplier | null } | null;
  /** Reading, markers, phrases and drift for the message on the card. */
  hints: MessageHints;
  /** Stores a private note on the thread and answers with it. Once per op-id. */
  addNote: JournalEntry;
  /** Puts a hint away with a reason. Once per op-id. */
  dismissHint: null;
  /** Makes a supplier of a sender in front, or adds the sender to one. Once per op-id. */
  follow: Supplier;
  /** Inserts text at the caret of the draft the card belongs to. Only on a press that says so. */
  insertText: null;
  /** The card's height changed. */
  resizeCard: null;
  /** The card wants to be closed; focus goes back to where it was. */
  closeCard: null;
  /** Opens the side panel beside the mail (needs the press that asked for it). */
  openSidePanel: null;
  /** Stored data changed in an extension page: mail tabs look again. */
  changed: null;
};

/** How a sender is followed: the address alone, or everybody at its domain. */
export const FollowRequest = z.strictObject({
  opId: OpId,
  sender: Correspondent,
  scope: z.enum(['address', 'domain']),
  /** An existing supplier to add the sender to, or null for a new one. */
  supplierId: z.nullable(SupplierId),
  /** Addresses the user confirmed as their own on the same press. */
  ours: z.array(Address).check(z.maxLength(20)),
});
export type FollowRequest = z.infer<typeof FollowRequest>;

const nothing = z.strictObject({});

/** Requests by call; each is parsed before its handler sees it. */
export const requests = {
  senders: z.strictObject({ addresses: z.array(Address).check(z.maxLength(500)) }),
  startReader: nothing,
  annotate: z.strictObject({ message: MessageOnPage }),
  judge: z.strictObject({ message: MessageOnPage }),
  annotateDraft: z.strictObject({ draft: DraftOnPage }),
  showCard: z.strictObject({ subject: CardSubject }),
  cardSubject: nothing,
  term: z.strictObject({ termId: TermId }),
  hints: z.strictObject({ message: MessageOnPage }),
  /** `address`: the sender the note concerns, when the caller doesn't know the supplier. */
  addNote: z.strictObject({ opId: OpId, note: NoteDraft, address: z.optional(z.nullable(Address)) }),
  dismissHint: z.strictObject({ opId: OpId, dismissal: z.omit(Dismissal, { id: true, atMs: true }) }),
  follow: FollowRequest,
  insertText: z.strictObject({ text: z.string().check(z.maxLength(10_000)) }),
  resizeCard: z.strictObject({ heightPx: z.number().check(z.gte(0), z.lte(2_000)) }),
  closeCard: nothing,
  openSidePanel: nothing,
  changed: nothing,
} satisfies Record<keyof Replies, z.ZodMiniType>;

/** Who is calling. `mail`: a content script on a webmail origin. `card`: our frame in a mail page. `page`: popup, side panel, workspace. */
export type SenderClass = 'mail' | 'card' | 'page';

/** Who may make which call. A call that is missing here is refused. */
export const policy: Record<keyof Replies, readonly SenderClass[]> = {
  senders: ['mail'],
  startReader: ['mail'],
  annotate: ['mail'],
  judge: ['mail'],
  annotateDraft: ['mail'],
  showCard: ['mail'],
  cardSubject: ['card'],
  term: ['card', 'page'],
  hints: ['card'],
  addNote: ['card', 'page'],
  dismissHint: ['card', 'page'],
  follow: ['card', 'page'],
  insertText: ['card'],
  resizeCard: ['card'],
  closeCard: ['card'],
  openSidePanel: ['card'],
  changed: ['page'],
};

/** Name of a call. */
export type Call = keyof Replies;
/** Request of a call, as parsed. */
export type RequestOf<C extends Call> = z.infer<(typeof requests)[C]>;
/** A call with a JSON request, as it travels. */
export type CallMessage = { readonly call: string; readonly request: unknown };

/** Why a call was not answered. No stack, path or stored text ever travels. */
export type CallError =
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unknown-call' }
  | { readonly kind: 'malformed' }
  /** The sender is not followed (any more). */
  | { readonly kind: 'not-followed' }
  /** What the call is about is gone. */
  | { readonly kind: 'gone' }
  /** The disk is full: nothing was written. */
  | { readonly kind: 'no-space' }
  /** The database is newer than this version of Parlance. */
  | { readonly kind: 'newer-database' }
  | { readonly kind: 'failed' }
  /** The extension was reloaded or removed; this instance must leave. */
  | { readonly kind: 'orphaned' };

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
};

/** What the background and extension pages may ask of a mail tab. Answered by the content script; anything else is ignored. */
export type PageCalls = {
  /** What is open. Top frame only. */
  whatIsOpen: { request: null; reply: OpenPage | null };
  /** Stored data changed: ask for followed senders and annotations again. */
  refresh: { request: null; reply: null };
  /** Go to the next or previous annotation of the message or draft in focus and open its card. */
  walk: { request: { direction: 'next' | 'previous' }; reply: null };
  /** Open the card for a note on the selection or the thread. `selection` comes from the context menu, null from the shortcut. */
  startNote: { request: { selection: string | null }; reply: null };
  /** Relayed from the card of this tab. */
  insertText: { request: { text: string }; reply: { inserted: boolean } };
  cardResized: { request: { heightPx: number }; reply: null };
  cardClosed: { request: null; reply: null };
};
