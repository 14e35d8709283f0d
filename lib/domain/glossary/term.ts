import * as z from 'zod/mini';
import { SupplierId, TermId } from '../ids.ts';
import { ThreadRef } from '../message/message.ts';

const text = (max: number) => z.string().check(z.maxLength(max));

/** A written form of a term. A `discouraged` form is found too, and answered with the preferred one. */
export const Label = z.strictObject({
  text: text(200).check(z.minLength(1)),
  /** BCP 47 language tag. */
  lang: text(35),
  use: z.enum(['preferred', 'variant', 'discouraged']),
  /** Whether capitals must be as written. Not given: only for acronyms (PO, F.O.B.). */
  matchCase: z.optional(z.boolean()),
});
export type Label = z.infer<typeof Label>;

/** What makes a meaning countable: which event, on which clock, within what tolerance, shown by what. */
export const Threshold = z.strictObject({
  event: text(300),
  clock: text(300),
  tolerance: text(300),
  evidence: text(300),
});
export type Threshold = z.infer<typeof Threshold>;

/** One side's meaning in its own words, or the one both sides agreed on. */
export const Meaning = z.strictObject({
  text: text(4_000).check(z.minLength(1)),
  threshold: z.nullable(Threshold),
});
export type Meaning = z.infer<typeof Meaning>;

/** Where a term was seen or agreed. */
export const Source = z.strictObject({
  thread: ThreadRef,
  messageKey: z.nullable(text(1_000)),
  quote: text(2_000),
});
export type Source = z.infer<typeof Source>;

/** A glossary entry: what a word means to each side, and what both agreed. */
export const Term = z.strictObject({
  id: TermId,
  labels: z.array(Label).check(z.minLength(1), z.maxLength(200)),
  ours: z.nullable(Meaning),
  theirs: z.nullable(Meaning),
  agreed: z.nullable(Meaning),
  agreedAtMs: z.nullable(z.number()),
  status: z.enum(['proposed', 'agreed', 'disputed', 'retired']),
  /** Suppliers it holds for; null means all. */
  scope: z.nullable(z.array(SupplierId).check(z.maxLength(1_000))),
  sources: z.array(Source).check(z.maxLength(50)),
  note: text(4_000),
  sample: z.boolean(),
  createdAtMs: z.number(),
  rev: z.number(),
});
export type Term = z.infer<typeof Term>;

/** The label a term is shown under: the first preferred one, else the first. */
export const nameOf = (term: Term): string =>
  (term.labels.find((label) => label.use === 'preferred') ?? term.labels[0])?.text ?? '';

/** Our and their meaning differ and no agreed meaning is in force. */
export const isDivergence = (term: Term): boolean =>
  term.agreed === null &&
  term.ours !== null &&
  term.theirs !== null &&
  term.ours.text.trim() !== term.theirs.text.trim();

/** Whether the term counts in mail with this supplier. */
export const isInScope = (term: Term, supplierId: SupplierId): boolean =>
  term.status !== 'retired' && (term.scope === null || term.scope.includes(supplierId));
