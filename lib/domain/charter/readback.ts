import * as z from 'zod/mini';
import { Source } from '../glossary/term.ts';
import { ReadbackId, SupplierId, TermId } from '../ids.ts';
import { text } from '../limited-text.ts';

/** Terms, and dates and quantities, that one readback names at most. */
export const MAX_PARTS = 50;

/** A date or quantity as a wording names it, and what it comes to. */
export const NamedAmount = z.strictObject({
  kind: z.enum(['date', 'number']),
  text: text(100),
  value: text(100),
});
export type NamedAmount = z.infer<typeof NamedAmount>;

/**
 * A request that the other side restates an agreement in its own words. `open`: asked · `restated`: they answered, nobody
 * has compared yet · `matched` or `mismatched`: compared and closed.
 */
export const Readback = z.strictObject({
  id: ReadbackId,
  supplierId: SupplierId,
  /** The message or thread it was asked in, or null. */
  source: z.nullable(Source),
  termIds: z.array(TermId).check(z.maxLength(MAX_PARTS)),
  /** Dates and quantities that our wording names, as it names them. */
  amounts: z._default(z.array(NamedAmount).check(z.maxLength(MAX_PARTS)), []),
  /** Our wording, as asked. */
  ours: text(4_000).check(z.minLength(1)),
  /** Theirs, empty until they answer. */
  theirs: text(4_000),
  state: z.enum(['open', 'restated', 'matched', 'mismatched']),
  askedAtMs: z.number(),
  restatedAtMs: z.nullable(z.number()),
  closedAtMs: z.nullable(z.number()),
  sample: z.boolean(),
  rev: z.number(),
});
export type Readback = z.infer<typeof Readback>;

/** What a new readback is made from. */
export type ReadbackDraft = Pick<Readback, 'supplierId' | 'source' | 'termIds' | 'amounts' | 'ours'>;

/** A readback that is asked for now, open. */
export const newReadback = (id: ReadbackId, draft: ReadbackDraft, nowMs: number): Readback => ({
  ...draft,
  id,
  theirs: '',
  state: 'open',
  askedAtMs: nowMs,
  restatedAtMs: null,
  closedAtMs: null,
  sample: false,
  rev: 0,
});

/** Whether the same words wait for an answer already, so that asking twice makes one readback. */
export const isSameRequest = (one: Readback, draft: ReadbackDraft): boolean =>
  isOpen(one) && one.supplierId === draft.supplierId && one.ours.trim() === draft.ours.trim();

/** Whether somebody still owes something: they their words, or we the comparison. */
export const isOpen = ({ state }: Readback): boolean => state === 'open' || state === 'restated';

/** The readback with their words, to be compared. Words that are taken away make it open again. */
export const restate = (readback: Readback, theirs: string, nowMs: number): Readback => ({
  ...readback,
  theirs,
  state: theirs.trim() === '' ? 'open' : 'restated',
  restatedAtMs: theirs.trim() === '' ? null : (readback.restatedAtMs ?? nowMs),
  closedAtMs: null,
});

/** The readback compared and closed. */
export const judgeReadback = (
  readback: Readback,
  state: 'matched' | 'mismatched',
  nowMs: number,
): Readback => ({ ...readback, state, closedAtMs: nowMs });
