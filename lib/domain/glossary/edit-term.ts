import type { SupplierId, TermId } from '../ids.ts';
import type { Meaning, Term, Threshold } from './term.ts';

/** A term with one preferred label and no meaning yet. */
export function newTerm(of: {
  readonly id: TermId;
  readonly label: string;
  readonly lang: string;
  readonly scope: readonly SupplierId[] | null;
  readonly nowMs: number;
}): Term {
  return {
    id: of.id,
    labels: [{ text: of.label, lang: of.lang, use: 'preferred' }],
    ours: null,
    theirs: null,
    agreed: null,
    agreedAtMs: null,
    status: 'proposed',
    scope: of.scope === null ? null : [...of.scope],
    sources: [],
    note: '',
    sample: false,
    createdAtMs: of.nowMs,
    rev: 0,
  };
}

/** The term with an agreed meaning in force from `nowMs`. Both sides' meanings stay, so that one can see what was settled. */
export const agreeOn = (term: Term, meaning: Meaning, nowMs: number): Term => ({
  ...term,
  agreed: meaning,
  agreedAtMs: nowMs,
  status: 'agreed',
});

/** The term without its agreed meaning: open again, disputed when both sides have a meaning. */
export const reopen = (term: Term): Term => ({
  ...term,
  agreed: null,
  agreedAtMs: null,
  status: term.ours !== null && term.theirs !== null ? 'disputed' : 'proposed',
});

/** What a form holds for one meaning. */
export type MeaningForm = { readonly text: string } & Threshold;

/** The fields of a form for a meaning that may not be there yet. */
export const meaningToForm = (meaning: Meaning | null): MeaningForm => ({
  text: meaning?.text ?? '',
  event: meaning?.threshold?.event ?? '',
  clock: meaning?.threshold?.clock ?? '',
  tolerance: meaning?.threshold?.tolerance ?? '',
  evidence: meaning?.threshold?.evidence ?? '',
});

/** The meaning a form describes: null without words, without a threshold when all its fields are empty. */
export function meaningFromForm(form: MeaningForm): Meaning | null {
  const text = form.text.trim();
  if (text === '') return null;
  const threshold = {
    event: form.event.trim(),
    clock: form.clock.trim(),
    tolerance: form.tolerance.trim(),
    evidence: form.evidence.trim(),
  };
  return { text, threshold: Object.values(threshold).some((part) => part !== '') ? threshold : null };
}
