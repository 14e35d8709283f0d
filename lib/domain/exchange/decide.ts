import type { Term } from '../glossary/term.ts';
import type { TermId } from '../ids.ts';
import { type ComparedTerm, takeDraft } from './compare.ts';
import { labelKey } from './text/clean-text.ts';

/** What to do with one term of a file: leave ours as it is, take the file's, or have both. */
export type Choice = 'ours' | 'theirs' | 'both';

/** What one term becomes; `before` is null for a new one. */
export type TermWrite = { readonly before: Term | null; readonly after: Term };

/** What happens when nobody says otherwise: new and changed terms are taken, in a conflict ours stays. */
export const defaultChoice = ({ kind }: ComparedTerm): Choice =>
  kind === 'new' || kind === 'changed' ? 'theirs' : 'ours';

/** Everything that will be written, given the choices by position. Two words about one term become one write, of both. */
export function writesOf(
  compared: readonly ComparedTerm[],
  choiceOf: (index: number) => Choice,
  nextId: () => TermId,
): TermWrite[] {
  const writes = new Map<string, TermWrite>();
  const add = (before: Term | null, next: (current: Term) => Term, first: Term) => {
    const earlier = writes.get(first.id);
    writes.set(first.id, { before: earlier?.before ?? before, after: next(earlier?.after ?? first) });
  };
  for (const [index, one] of compared.entries()) {
    const choice = one.kind === 'same' ? 'ours' : choiceOf(index);
    const { existing, clash, draft } = one;
    if (choice === 'ours') continue;
    if (existing === null) add(null, same, { ...draft.term, rev: 0 });
    else if (choice === 'both') add(null, same, { ...draft.term, id: nextId(), rev: 0 });
    else add(existing, (current) => takeDraft(current, draft), existing);
    if (choice === 'theirs' && clash !== null && one.reasons.includes('discouraged-here'))
      add(clash, (current) => withoutForms(current, draft.term), clash);
  }
  return [...writes.values()];
}

const same = (term: Term): Term => term;

/** Our term without the discouraged forms that the other one recommends; it keeps a label in any case. */
function withoutForms(term: Term, other: Term): Term {
  const recommended = new Set(
    other.labels.filter(({ use }) => use !== 'discouraged').map(({ text }) => labelKey(text)),
  );
  const labels = term.labels.filter(
    ({ use, text }) => use !== 'discouraged' || !recommended.has(labelKey(text)),
  );
  return labels.length === 0 ? term : { ...term, labels };
}
