import * as z from 'zod/mini';
import { EntryId, PersonId, SupplierId } from '../ids.ts';
import { ThreadRef } from '../message/message.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

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

/** A private note. Never part of a shareable export. */
export const JournalEntry = z.strictObject({
  ...NoteDraft.shape,
  id: EntryId,
  createdAtMs: z.number(),
  editedAtMs: z.nullable(z.number()),
  sample: z.boolean(),
  rev: z.number(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
