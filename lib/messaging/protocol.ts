import * as z from 'zod/mini';
import type { CharterRow } from '../domain/charter/charter.ts';
import { NamedAmount } from '../domain/charter/readback.ts';
import { DraftKind } from '../domain/draft/draft-kind.ts';
import { TermCapture } from '../domain/glossary/capture-term.ts';
import type { Neighbours } from '../domain/glossary/ladder.ts';
import type { Term } from '../domain/glossary/term.ts';
import { MutePlace } from '../domain/glossary/term-mute.ts';
import { WatchWord } from '../domain/glossary/watch-word.ts';
import { Dismissal } from '../domain/hints/reading.ts';
import {
  CharterId,
  type EntryId,
  type ItemId,
  type ObservationId,
  OpId,
  SupplierId,
  TermId,
} from '../domain/ids.ts';
import { NoteDraft } from '../domain/journal/journal-entry.ts';
import { ItemStart } from '../domain/journal/new-item.ts';
import { ObservationDraft } from '../domain/journal/observation.ts';
import { Address } from '../domain/message/address.ts';
import { Correspondent, DraftOnPage, DraftRef, MessageOnPage, ThreadRef } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import type { Supplier } from '../domain/relationship/supplier.ts';
import type { AdviceContext, MessageHints } from './card-answers.ts';
import { CardSubject } from './card-subject.ts';
import { KeptName } from './kept.ts';

/*
 * Everything a mail page or the card may ask of the background, in one place. JSON only: times are epoch
 * milliseconds, absent is null. Extension pages (popup, side panel, workspace) read the database themselves
 * and use the two `page` calls at the end. What is asked of mail tabs is in `page-protocol.ts`.
 */

/**
 * One term for the card. `supplier` is the one it is about, as far as that is known; `watch` is set when it is no term
 * but a watched word that nobody has agreed on yet.
 */
export type TermForCard = Neighbours & {
  readonly term: Term;
  readonly supplier: Supplier | null;
  readonly watch: WatchWord | null;
};

/** What the glossary knows of a phrase: the term that has this form, else terms it could be another form of. */
export type FoundTerm = {
  readonly supplier: Supplier | null;
  readonly known: Term | null;
  readonly similar: readonly { readonly id: TermId; readonly name: string }[];
};

/** A charter whose version in force the other side has not confirmed. `adapted`: it is more than a preset. */
export type UnsignedCharter = {
  readonly charterId: CharterId;
  readonly version: number;
  readonly adapted: boolean;
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
  /** Whom a draft with a marked wording goes to. */
  advice: AdviceContext;
  /** Puts a kind of advice away in a draft's thread, or for its supplier where it has none. Once per op-id. */
  muteAdvice: null;
  /** Switches a kind of advice on or off, everywhere. Once per op-id. */
  switchAdvice: null;
  /** Says what the card of this tab is about, before its frame is shown. */
  showCard: null;
  /** What the card of this tab is about, or null when there is nothing. */
  cardSubject: CardSubject | null;
  /** One term with its meanings, for the card; null when it was deleted meanwhile. */
  term: TermForCard | null;
  /** What the glossary knows of a phrase that is to be added. */
  findTerm: FoundTerm;
  /** Makes a term of a caught word, or adds to the one that has it, and answers with its id. Once per op-id. */
  addTerm: TermId;
  /** Stops watching a word, or takes that back. Once per op-id. */
  setWatch: null;
  /** Silences a term in a thread, with a person or everywhere, or takes that back. Once per op-id. */
  setTermMute: null;
  /** Keeps that the other side was asked to restate something, until it is answered. Once per op-id. */
  askReadback: null;
  /** The charter that a message of theirs may confirm, or null when there is none or it is confirmed. */
  unsignedCharter: UnsignedCharter | null;
  /** Records that a message confirms the charter's version in force. Once per op-id. */
  signCharter: null;
  /** The rows of the charter that the message on the card is about, a few at most. */
  topics: readonly CharterRow[];
  /** Reading, markers, phrases and drift for the message on the card. */
  hints: MessageHints;
  /** Stores a private note on the thread and answers with its id: a reply is remembered for retries, the note's words are not. Once per op-id. */
  addNote: EntryId;
  /** Stores a promise, action, request, idea, constraint or escalation and answers with its id. Once per op-id. */
  addItem: ItemId;
  /** Keeps what the user says to a proposal: observed, or refused. Another answer about the same words replaces it. Once per op-id. */
  observe: ObservationId;
  /** Puts a hint away with a reason. Once per op-id. */
  dismissHint: null;
  /** Makes a supplier of a sender in front, or adds the sender to one. Once per op-id. */
  follow: Supplier;
  /** Inserts text at the caret of the draft the card belongs to. Only on a press that says so. */
  insertText: null;
  /** A text that was being typed into a card, or '' when there is none. Firefox gives a frame in a web page no session memory. */
  keptText: string;
  /** Keeps a text that is being typed into a card until it is emptied. */
  keepText: null;
  /** The card's height changed. */
  resizeCard: null;
  /** The card wants to be closed; focus goes back to where it was. */
  closeCard: null;
  /** Opens the side panel beside the mail (needs the press that asked for it). Mail pages ask on hosts without a card. */
  openSidePanel: null;
  /** Says what the mail page in this tab does not hold any more, for the toolbar button; nothing when it reads. */
  tellHealth: null;
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
  advice: z.strictObject({ draft: DraftRef, ownText: z.optional(DraftOnPage.shape.ownText) }),
  muteAdvice: z.strictObject({ opId: OpId, kind: DraftKind, draft: DraftRef }),
  switchAdvice: z.strictObject({ opId: OpId, kind: DraftKind, on: z.boolean() }),
  showCard: z.strictObject({ subject: CardSubject }),
  cardSubject: nothing,
  /** `thread` and `address` say where it was found, so that the supplier is known. */
  term: z.strictObject({
    termId: TermId,
    thread: z.optional(z.nullable(ThreadRef)),
    address: z.optional(z.nullable(Address)),
  }),
  findTerm: z.strictObject({
    text: z.string().check(z.maxLength(400)),
    thread: z.nullable(ThreadRef),
    address: z.nullable(Address),
  }),
  addTerm: z.strictObject({ opId: OpId, capture: TermCapture }),
  setWatch: z.strictObject({ opId: OpId, word: WatchWord, watched: z.boolean() }),
  setTermMute: z.strictObject({ opId: OpId, termId: TermId, place: MutePlace, muted: z.boolean() }),
  /** The sender, the recipients or the thread say which supplier is asked. */
  askReadback: z.strictObject({
    opId: OpId,
    ours: z.string().check(z.minLength(1), z.maxLength(4_000)),
    termIds: z.array(TermId).check(z.maxLength(50)),
    amounts: z.array(NamedAmount).check(z.maxLength(50)),
    quote: z.string().check(z.maxLength(2_000)),
    thread: z.nullable(ThreadRef),
    messageKey: z.nullable(z.string().check(z.maxLength(1_000))),
    address: z.nullable(Address),
    recipients: z.array(Correspondent).check(z.maxLength(500)),
  }),
  unsignedCharter: z.strictObject({ message: MessageOnPage }),
  signCharter: z.strictObject({
    opId: OpId,
    charterId: CharterId,
    version: z.number(),
    sender: Correspondent,
    thread: ThreadRef,
    sentAtMs: z.nullable(z.number()),
  }),
  topics: z.strictObject({ message: MessageOnPage }),
  hints: z.strictObject({ message: MessageOnPage }),
  /** `address`: the sender the note concerns, when the caller doesn't know the supplier. */
  addNote: z.strictObject({ opId: OpId, note: NoteDraft, address: z.optional(z.nullable(Address)) }),
  /** `address`: who wrote the sentence, when the caller doesn't know the supplier. */
  addItem: z.strictObject({
    opId: OpId,
    supplierId: z.nullable(SupplierId),
    address: z.nullable(Address),
    start: ItemStart,
  }),
  /** `address`: who wrote the message, so that the person is known. */
  observe: z.strictObject({
    opId: OpId,
    observation: z.omit(ObservationDraft, { personId: true }),
    address: z.nullable(Address),
  }),
  dismissHint: z.strictObject({ opId: OpId, dismissal: z.omit(Dismissal, { id: true, atMs: true }) }),
  follow: FollowRequest,
  insertText: z.strictObject({ text: z.string().check(z.maxLength(10_000)) }),
  keptText: z.strictObject({ name: KeptName }),
  keepText: z.strictObject({ name: KeptName, text: z.string().check(z.maxLength(20_000)) }),
  resizeCard: z.strictObject({ heightPx: z.number().check(z.gte(0), z.lte(2_000)), inUse: z.boolean() }),
  closeCard: nothing,
  openSidePanel: nothing,
  /** Names of fields, which stand in our own code. */
  tellHealth: z.strictObject({
    missing: z.array(z.string().check(z.regex(/^[a-zA-Z]{1,20}$/u))).check(z.maxLength(20)),
  }),
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
  advice: ['card'],
  muteAdvice: ['card'],
  switchAdvice: ['card'],
  showCard: ['mail'],
  cardSubject: ['card'],
  term: ['card', 'page'],
  findTerm: ['card'],
  addTerm: ['card', 'page'],
  setWatch: ['card', 'page'],
  setTermMute: ['card', 'page'],
  askReadback: ['card'],
  unsignedCharter: ['card'],
  signCharter: ['card'],
  topics: ['card'],
  hints: ['card'],
  addNote: ['card', 'page'],
  addItem: ['card', 'page'],
  observe: ['card', 'page'],
  dismissHint: ['card', 'page'],
  follow: ['card', 'page'],
  insertText: ['card'],
  keptText: ['card'],
  keepText: ['card'],
  resizeCard: ['card'],
  closeCard: ['card'],
  openSidePanel: ['card', 'mail'],
  tellHealth: ['mail'],
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
