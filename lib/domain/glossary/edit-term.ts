import type { SupplierId, TermId } from '../ids.ts';
import { EMPTY_THRESHOLD, type Meaning, type Source, type Term, type Threshold } from './term.ts';

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
    ladder: null,
    notWhen: [],
    sources: [],
    note: '',
    sample: false,
    createdAtMs: of.nowMs,
    rev: 0,
  };
}

/** Places a term keeps at most; the oldest go first. */
const MAX_SOURCES = 50;

/** The term with one more place where it was seen or signed off; a place it knows already is not added twice. */
export function withSource(term: Term, source: Source): Term {
  const others = term.sources.filter((other) => JSON.stringify(other) !== JSON.stringify(source));
  return { ...term, sources: [...others, source].slice(-MAX_SOURCES) };
}

/**
 * The term with an agreed meaning in force from `nowMs`. Both sides' meanings stay, so that one can see what was
 * settled. `signOff` is the message in which both sides said so, if there is one.
 */
export function agreeOn(term: Term, meaning: Meaning, nowMs: number, signOff: Source | null = null): Term {
  const agreed: Term = { ...term, agreed: meaning, agreedAtMs: nowMs, status: 'agreed' };
  return signOff === null ? agreed : withSource(agreed, { ...signOff, role: 'sign-off' });
}

/** The term without its agreed meaning: open again, disputed when both sides have a meaning. */
export const reopen = (term: Term): Term => ({
  ...term,
  agreed: null,
  agreedAtMs: null,
  status: term.ours !== null && term.theirs !== null ? 'disputed' : 'proposed',
});

/** What a form holds for one meaning; the value as it is typed. */
export type MeaningForm = { readonly text: string; readonly value: string } & Omit<Threshold, 'value'>;

/** The fields of a form for a meaning that may not be there yet. */
export const meaningToForm = (meaning: Meaning | null): MeaningForm => ({
  ...(meaning?.threshold ?? EMPTY_THRESHOLD),
  value: meaning?.threshold?.value?.toString() ?? '',
  text: meaning?.text ?? '',
});

/** The meaning a form describes: null without words, without a threshold when all its fields are empty. */
export function meaningFromForm({ text, ...form }: MeaningForm): Meaning | null {
  if (text.trim() === '') return null;
  const threshold: Threshold = {
    event: form.event.trim(),
    clock: form.clock.trim(),
    value: readValue(form.value),
    unit: form.unit.trim(),
    tolerance: form.tolerance.trim(),
    measuredWhere: form.measuredWhere.trim(),
    measuredBy: form.measuredBy.trim(),
    evidence: form.evidence.trim(),
  };
  const isEmpty = Object.values(threshold).every((part) => part === '' || part === null);
  return { text: text.trim(), threshold: isEmpty ? null : threshold };
}

/** Whether what was typed as a value is a number, or nothing. */
export const isReadableValue = (typed: string): boolean => typed.trim() === '' || readValue(typed) !== null;

/** A number with a point or a comma before its decimals; null when there is none. */
function readValue(typed: string): number | null {
  const text = typed.trim().replace(',', '.');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}
