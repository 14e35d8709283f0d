import type { Term } from '../glossary/term.ts';
import type { SupplierId } from '../ids.ts';
import type { Draft } from './draft-term.ts';
import { labelKey } from './text/clean-text.ts';

/** A supplier as a file names it: a name, and in our own files also its id there and its domains. */
export type SupplierRef = {
  readonly name: string;
  readonly id?: SupplierId;
  readonly domains?: readonly string[];
};

/** A supplier that is known here. */
export type KnownSupplier = {
  readonly id: SupplierId;
  readonly name: string;
  readonly domains: readonly string[];
};

/** What the user said a supplier stands for that the file names and nobody here knows: the scope it means. */
export type SupplierAnswer = Term['scope'];

/** The supplier a file means: by id, else by a domain, else by name; null when none of them is known here. */
export function findSupplier(ref: SupplierRef, known: readonly KnownSupplier[]): KnownSupplier | null {
  const byId = known.find(({ id }) => id === ref.id);
  const byDomain = known.find(({ domains }) => domains.some((domain) => ref.domains?.includes(domain)));
  const byName = known.find(({ name, id }) => labelKey(name) === labelKey(ref.name) || id === ref.name);
  return byId ?? byDomain ?? byName ?? null;
}

/** Names of suppliers in a file that nobody here knows, each once. */
export function unknownSuppliers(drafts: readonly Draft[], known: readonly KnownSupplier[]): string[] {
  const names = new Set<string>();
  for (const draft of drafts)
    for (const ref of draft.suppliers ?? []) if (findSupplier(ref, known) === null) names.add(ref.name);
  return [...names];
}

/** The drafts with their suppliers as ids. A term for suppliers nobody here knows holds for none until somebody says which. */
export function withScopes(
  drafts: readonly Draft[],
  known: readonly KnownSupplier[],
  answers: ReadonlyMap<string, SupplierAnswer>,
): Draft[] {
  return drafts.map((draft) => {
    if (draft.suppliers === null) return draft;
    const scopes = draft.suppliers.map((ref): Term['scope'] => {
      const found = findSupplier(ref, known);
      return found === null ? (answers.get(ref.name) ?? (answers.has(ref.name) ? null : [])) : [found.id];
    });
    const scope = scopes.includes(null) ? null : [...new Set(scopes.flatMap((ids) => ids ?? []))];
    return { ...draft, term: { ...draft.term, scope } };
  });
}
