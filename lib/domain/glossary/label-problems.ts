import { isSameForm } from './capture-term.ts';
import { type Conflict, conflictsWith } from './conflicts.ts';
import type { Label, Term } from './term.ts';

/**
 * Why a written form is not good as it stands. `taken`: another term for the same suppliers has it, so only one of them
 * would be found. `discouraged`: one of both recommends what the other advises against; `by` may be the term itself.
 */
export type LabelProblem =
  | { readonly kind: 'empty' | 'repeated' }
  | { readonly kind: 'taken' | 'discouraged'; readonly by: Term };

/** What is wrong with each form of a term among the others, null where nothing is. */
export function labelProblems(term: Term, others: readonly Term[]): (LabelProblem | null)[] {
  const conflicts = conflictsWith(term, rivalsOf(term, others));
  return term.labels.map((label, index) => {
    if (label.text.trim() === '') return { kind: 'empty' };
    if (term.labels.slice(0, index).some((before) => isSame(before, label))) return { kind: 'repeated' };
    const conflict = conflicts.find(({ text }) => isSameForm(text, label.text));
    return conflict === undefined ? null : problemOf(conflict, term);
  });
}

function problemOf(conflict: Conflict, term: Term): LabelProblem {
  const by = conflict.term.id === term.id ? conflict.other : conflict.term;
  return { kind: conflict.kind === 'same-form' ? 'taken' : 'discouraged', by };
}

const isSame = (a: Label, b: Label): boolean => a.lang === b.lang && isSameForm(a.text, b.text);

/** So many letters at the beginning of two forms are the same when one is an inflection of the other. */
const STEM = 3;

/** The terms that can be in a conflict at all: making every form of ten thousand terms takes too long while typing. */
function rivalsOf(term: Term, others: readonly Term[]): Term[] {
  const stems = new Set(term.labels.map(stemOf));
  return others.filter((other) => other.labels.some((label) => stems.has(stemOf(label))));
}

const stemOf = ({ text }: Label): string => text.trimStart().slice(0, STEM).toLowerCase();
