import * as z from 'zod/mini';
import { EntryId, PersonId, SupplierId } from '../ids.ts';
import { text } from '../limited-text.ts';
import { ThreadRef } from '../message/message.ts';

/** What a new note holds before it is stored. */
export const NoteDraft = z.strictObject({
  text: text(20_000),
  /** The words the user selected, or null. */
  quote: z.nullable(text(4_000)),
  thread: z.nullable(ThreadRef),
  messageKey: z.nullable(text(1_000)),
  supplierId: z.nullable(SupplierId),
  personId: z.nullable(PersonId),
  tags: z.array(text(60)).check(z.maxLength(30)),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** What an entry means for the trust between both sides: who put something in or took something out, how much, and why. */
export const LedgerMark = z.strictObject({
  side: z.enum(['ours', 'theirs']),
  kind: z.enum(['deposit', 'withdrawal']),
  /** 1 small, 2 as usual, 3 large. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  reason: text(500),
});
export type LedgerMark = z.infer<typeof LedgerMark>;

/** How many earlier wordings of an entry are kept. */
export const MAX_WORDINGS = 50;

/** A private note. Never part of a shareable export. */
export const JournalEntry = z.strictObject({
  ...NoteDraft.shape,
  /** Null for an entry that says nothing about trust: most do not. */
  ledger: z._default(z.nullable(LedgerMark), null),
  /** Earlier wordings, oldest first. */
  wordings: z._default(
    z.array(z.strictObject({ text: text(20_000), atMs: z.number() })).check(z.maxLength(MAX_WORDINGS)),
    [],
  ),
  /** The user chose that this note goes into a handover; by itself none does. */
  inHandover: z._default(z.boolean(), false),
  /** The day from which it explains how somebody writes ("holiday"); null for a note that explains nothing. */
  explainsFromMs: z._default(z.nullable(z.number()), null),
  /** When its thread was looked for in vain; null while it was not, or since it was found. */
  threadLostAtMs: z._default(z.nullable(z.number()), null),
  id: EntryId,
  createdAtMs: z.number(),
  editedAtMs: z.nullable(z.number()),
  sample: z.boolean(),
  rev: z.number(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
