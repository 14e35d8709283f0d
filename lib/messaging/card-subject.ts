import * as z from 'zod/mini';
import { DraftKind } from '../domain/draft/draft-kind.ts';
import { TermId } from '../domain/ids.ts';
import { Address } from '../domain/message/address.ts';
import { Correspondent, DraftOnPage, DraftRef, MessageOnPage, ThreadRef } from '../domain/message/message.ts';

/** What the open card is about. Kept in session memory by the background, so that the page never carries it. */
export const CardSubject = z.discriminatedUnion('kind', [
  /** A term, found in a message or a draft. `found` is the form that was matched. */
  z.strictObject({
    kind: z.literal('term'),
    termId: TermId,
    found: z.string().check(z.maxLength(400)),
    inDraft: z.boolean(),
    /** Whether the draft it stands in asks for a readback already. */
    hasReadback: z.optional(z.boolean()),
    thread: z.nullable(ThreadRef),
    /** The sentence it stands in, the message and its author, when the page knows them. */
    quote: z.optional(z.string().check(z.maxLength(2_000))),
    messageKey: z.optional(z.nullable(z.string().check(z.maxLength(1_000)))),
    address: z.optional(z.nullable(Address)),
    /** Whom the draft goes to that it stands in. */
    recipients: z.optional(z.array(Correspondent).check(z.maxLength(500))),
  }),
  /** Wording of a draft that a rule of the draft check marked. */
  z.strictObject({
    kind: z.literal('advice'),
    check: DraftKind,
    rule: z.string().check(z.maxLength(60)),
    found: z.string().check(z.maxLength(400)),
    draft: DraftRef,
    /** Its text, where the wording stands for the whole of it. */
    ownText: z.optional(DraftOnPage.shape.ownText),
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
  /** A word or phrase for the glossary; empty when none was selected. `quote` is the sentence it stands in. */
  z.strictObject({
    kind: z.literal('capture'),
    found: z.string().check(z.maxLength(400)),
    quote: z.nullable(z.string().check(z.maxLength(2_000))),
    thread: z.nullable(ThreadRef),
    messageKey: z.nullable(z.string().check(z.maxLength(1_000))),
    address: z.nullable(Address),
    inDraft: z.boolean(),
  }),
  /** Senders of the open thread that nobody follows yet. */
  z.strictObject({
    kind: z.literal('follow'),
    senders: z.array(Correspondent).check(z.maxLength(50)),
    account: z.nullable(Address),
  }),
]);
export type CardSubject = z.infer<typeof CardSubject>;
