import * as z from 'zod/mini';
import { SupplierId, TermId } from '../ids.ts';
import { text } from '../limited-text.ts';
import { ThreadRef } from '../message/message.ts';

/** A written form of a term. A `discouraged` form is found too, and answered with the preferred one. */
export const Label = z.strictObject({
  text: text(200).check(z.minLength(1)),
  /** BCP 47 language tag. */
  lang: text(35),
  use: z.enum(['preferred', 'variant', 'discouraged']),
  /** Whether capitals must be as written. Not given: only for acronyms (PO, F.O.B.). */
  matchCase: z.optional(z.boolean()),
  /** Whether it is found inside longer words too, as German builds them: Lieferzeit in Lieferzeitverlängerung. */
  compounds: z.optional(z.boolean()),
});
export type Label = z.infer<typeof Label>;

/**
 * What makes a meaning countable: which event, on which clock, how much of what, within what tolerance, measured where
 * and by whom, shown by what. Empty texts are not said.
 */
export const Threshold = z.strictObject({
  event: text(300),
  clock: text(300),
  /** The number that has to be met, in `unit`. */
  value: z._default(z.nullable(z.number()), null),
  /** "working days", "% of lines", "parts in 100". */
  unit: z._default(text(100), ''),
  tolerance: text(300),
  measuredWhere: z._default(text(300), ''),
  measuredBy: z._default(text(300), ''),
  evidence: text(300),
});
export type Threshold = z.infer<typeof Threshold>;

/** A threshold that says nothing yet. */
export const EMPTY_THRESHOLD: Threshold = {
  event: '',
  clock: '',
  value: null,
  unit: '',
  tolerance: '',
  measuredWhere: '',
  measuredBy: '',
  evidence: '',
};

/** One side's meaning in its own words, or the one both sides agreed on. */
export const Meaning = z.strictObject({
  text: text(4_000).check(z.minLength(1)),
  threshold: z.nullable(Threshold),
});
export type Meaning = z.infer<typeof Meaning>;

/** Where a term was seen, or where both sides signed off its agreed meaning. */
export const Source = z.strictObject({
  role: z._default(z.enum(['seen', 'sign-off']), 'seen'),
  thread: ThreadRef,
  messageKey: z.nullable(text(1_000)),
  quote: text(2_000),
});
export type Source = z.infer<typeof Source>;

/**
 * A place in an ordered ladder of terms: critical defect, major deviation, minor deviation. Terms of one ladder bear
 * the same name; the lower the rank, the more severe.
 */
export const LadderPlace = z.strictObject({
  name: text(100).check(z.minLength(1)),
  rank: z.number().check(z.nonnegative(), z.lte(1_000)),
});
export type LadderPlace = z.infer<typeof LadderPlace>;

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
  /** Its place among terms of different severity, or null. */
  ladder: z._default(z.nullable(LadderPlace), null),
  /**
   * Company in which it stays silent: a phrase that holds it ("in order to"), or a word that stands in the same
   * sentence ("parking").
   */
  notWhen: z._default(z.array(text(200).check(z.minLength(1))).check(z.maxLength(50)), []),
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

/** An agreed meaning is in force. */
export const isAgreed = (term: Term): boolean => term.agreed !== null && term.status === 'agreed';

/** Our and their meaning differ and no agreed meaning is in force. A retired term is nobody's question any more. */
export const isDivergence = (term: Term): boolean =>
  term.status !== 'retired' &&
  term.agreed === null &&
  term.ours !== null &&
  term.theirs !== null &&
  differ(term.ours, term.theirs);

/** Other words, or the same words counted in another way: a part of the threshold that both name differently. */
const differ = (ours: Meaning, theirs: Meaning): boolean =>
  ours.text.trim() !== theirs.text.trim() || countDifferently(ours.threshold, theirs.threshold);

const countDifferently = (ours: Threshold | null, theirs: Threshold | null): boolean =>
  ours !== null &&
  theirs !== null &&
  // The keys of the threshold are its parts.
  (Object.keys(EMPTY_THRESHOLD) as (keyof Threshold)[]).some(
    (part) => isSaid(ours[part]) && isSaid(theirs[part]) && ours[part] !== theirs[part],
  );

const isSaid = (part: string | number | null): boolean => part !== null && part !== '';

/**
 * How far both sides are with a term, in one word: `differs` for a divergence, which is more than a status and is
 * never shown beside one, else the status.
 */
export const standingOf = (term: Term): Term['status'] | 'differs' =>
  isDivergence(term) ? 'differs' : term.status;

/** Whether the term counts in mail with this supplier. */
export const isInScope = (term: Term, supplierId: SupplierId): boolean =>
  term.status !== 'retired' && (term.scope === null || term.scope.includes(supplierId));
