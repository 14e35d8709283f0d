import { surfacesOf } from './surfaces.ts';
import type { Label, Term } from './term.ts';

/** Two terms that pull a reader two ways. `text` is the form both have. */
export type Conflict =
  /** What `term` suggests to write is what `other` advises against. Both may be the same term. */
  | {
      readonly kind: 'suggests-discouraged';
      readonly term: Term;
      readonly other: Term;
      readonly text: string;
    }
  /** Both have this form, and only one of them can be found by it. */
  | { readonly kind: 'same-form'; readonly term: Term; readonly other: Term; readonly text: string };

type Owner = { readonly term: Term; readonly label: Label };

/**
 * Conflicts among terms that count in the same mail, each pair and form once, in the order of the terms. A discouraged
 * form inside a longer good one is none: the longer one is found.
 */
export function conflictsOf(terms: readonly Term[]): readonly Conflict[] {
  const owners = new Map<string, Owner[]>();
  for (const term of terms.filter(({ status }) => status !== 'retired')) {
    for (const label of term.labels) {
      for (const key of new Set(surfacesOf(label).map(keyOf))) {
        const known = owners.get(key);
        if (known === undefined) owners.set(key, [{ term, label }]);
        else known.push({ term, label });
      }
    }
  }
  const conflicts = [...owners.values()].filter(({ length }) => length > 1).flatMap(conflictsAmong);
  return [...new Map(conflicts.map((conflict) => [idOf(conflict), conflict])).values()];
}

/** The conflicts a term has with the others, seen from it. */
export const conflictsWith = (term: Term, others: readonly Term[]): readonly Conflict[] =>
  conflictsOf([term, ...others.filter(({ id }) => id !== term.id)]).filter(
    (conflict) => conflict.term.id === term.id || conflict.other.id === term.id,
  );

const conflictsAmong = (owners: readonly Owner[]): readonly Conflict[] =>
  owners.flatMap((a, at) => owners.slice(at + 1).flatMap((b) => conflictBetween(a, b) ?? []));

function conflictBetween(a: Owner, b: Owner): Conflict | null {
  if (!meet(a.term, b.term)) return null;
  const [good, bad] = a.label.use === 'discouraged' ? [b, a] : [a, b];
  if (good.label.use === 'preferred' && bad.label.use === 'discouraged') {
    return { kind: 'suggests-discouraged', term: good.term, other: bad.term, text: good.label.text };
  }
  if (a.term.id === b.term.id) return null;
  return { kind: 'same-form', term: a.term, other: b.term, text: a.label.text };
}

/** Whether both count in mail with one supplier and neither is the narrower one, which goes before. */
const meet = (a: Term, b: Term): boolean => {
  if (a.scope === null || b.scope === null) return a.scope === b.scope;
  return a.scope.some((id) => b.scope?.includes(id) === true);
};

const keyOf = (surface: string): string =>
  surface
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}/]+/gu, ' ');

const idOf = ({ kind, term, other, text }: Conflict): string =>
  JSON.stringify([kind, term.id, other.id, text]);
