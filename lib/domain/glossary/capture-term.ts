import * as z from 'zod/mini';
import { SupplierId, TermId } from '../ids.ts';
import { text } from '../limited-text.ts';
import { agreeOn, newTerm, withSource } from './edit-term.ts';
import { type Meaning, Source, type Term } from './term.ts';

/** A word caught in mail, and what was said about it there. */
export const TermCapture = z.strictObject({
  text: text(200).check(z.minLength(1)),
  /** BCP 47 language tag. */
  lang: text(35),
  /** Whose meaning it is; `word` for the word alone, `variant` for another form of the term `termId`. */
  whose: z.enum(['ours', 'theirs', 'agreed', 'word', 'variant']),
  /** What it means to them, in words; empty for the word alone and for a variant. */
  meaning: text(4_000),
  /** The term it belongs to, or null for a new one. */
  termId: z.nullable(TermId),
  /** The supplier a new term holds for; null for all. */
  supplierId: z.nullable(SupplierId),
  source: z.nullable(Source),
});
export type TermCapture = z.infer<typeof TermCapture>;

/** Forms a term holds at most. */
const MAX_LABELS = 200;

/**
 * The term a capture makes, or the given one with what was caught: a side's meaning takes the place of the one it had
 * (its history keeps that one), an agreed one is dated, a form it knows is not added twice. The source is kept in any
 * case.
 */
export function captured(of: {
  readonly capture: TermCapture;
  readonly known: Term | null;
  /** For a new term. */
  readonly id: TermId;
  readonly nowMs: number;
}): Term {
  const { capture, known, nowMs } = of;
  const term = known ?? newTermFor(capture, of.id, nowMs);
  const said = withMeaning(term, capture, nowMs);
  if (capture.source === null) return said;
  return withSource(said, { ...capture.source, role: capture.whose === 'agreed' ? 'sign-off' : 'seen' });
}

const newTermFor = ({ text: label, lang, supplierId }: TermCapture, id: TermId, nowMs: number): Term =>
  newTerm({ id, label, lang, scope: supplierId === null ? null : [supplierId], nowMs });

function withMeaning(term: Term, capture: TermCapture, nowMs: number): Term {
  const { whose } = capture;
  if (whose === 'variant') return withVariant(term, capture);
  if (whose === 'word' || capture.meaning.trim() === '') return term;
  const before = term[whose];
  const meaning: Meaning = { text: capture.meaning.trim(), threshold: before?.threshold ?? null };
  return whose === 'agreed' ? agreeOn(term, meaning, nowMs) : disputedIfOpen({ ...term, [whose]: meaning });
}

/** Once both sides have a meaning of their own and nothing is agreed, the word is disputed. */
const disputedIfOpen = (term: Term): Term =>
  term.status === 'proposed' && term.ours !== null && term.theirs !== null
    ? { ...term, status: 'disputed' }
    : term;

const withVariant = (term: Term, { text: form, lang }: TermCapture): Term =>
  term.labels.length >= MAX_LABELS || term.labels.some((label) => isSameForm(label.text, form))
    ? term
    : { ...term, labels: [...term.labels, { text: form, lang, use: 'variant' }] };

/** Whether two forms are one to a reader: capitals, hyphens and runs of white space aside. */
export const isSameForm = (a: string, b: string): boolean => foldForm(a) === foldForm(b);

/** A form without capitals, hyphens and runs of white space. */
export const foldForm = (form: string): string =>
  form
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]+/gu, ' ')
    .trim();

/** The term among `terms` that has this form, or null. One with a supplier of its own goes before one of all. */
export const termWithForm = (terms: readonly Term[], form: string): Term | null =>
  terms
    .filter(({ labels }) => labels.some((label) => isSameForm(label.text, form)))
    .toSorted((a, b) => Number(a.scope === null) - Number(b.scope === null))[0] ?? null;

/** Words that are too short to tell two terms apart. */
const MIN_TELLING = 4;

/** Terms that a phrase could be another form of: those that share a telling word with it, most shared words first. */
export function similarTerms(terms: readonly Term[], phrase: string, limit: number): Term[] {
  const words = foldForm(phrase)
    .split(' ')
    .filter((word) => word.length >= MIN_TELLING)
    .map((word) => word.slice(0, Math.max(MIN_TELLING, word.length - 3)));
  const sharedOf = (term: Term) => {
    const forms = term.labels.map((label) => ` ${foldForm(label.text)}`);
    return words.filter((word) => forms.some((form) => form.includes(` ${word}`))).length;
  };
  return terms
    .map((term) => ({ term, shared: sharedOf(term) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, limit)
    .map(({ term }) => term);
}
