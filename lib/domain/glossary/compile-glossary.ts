import type { SupplierId, TermId } from '../ids.ts';
import { Compounds } from './compounds.ts';
import { readSilencers, type Silencer } from './silence.ts';
import { isAcronym, needsCase, surfacesOf } from './surfaces.ts';
import { isInScope, type Label, type Term } from './term.ts';
import { ROOT, TokenTrie } from './token-trie.ts';
import { hashOf, tokenize } from './tokenize.ts';
import { isTooCommon } from './too-common.ts';

/** One label as the matcher needs it. */
export type Entry = {
  readonly termId: TermId;
  readonly label: Label;
  /** Forms whose capitals must be as written, or null when capitals do not matter. */
  readonly spellings: ReadonlySet<string> | null;
  /** A single word or acronym: it may have another sense in other company. */
  readonly isOneWord: boolean;
  /** Hash of an acronym without its dots, by which its senses are known; null for words, known by the form found. */
  readonly acronym: number | null;
  /** Company in which the user wants it silent. */
  readonly silencers: readonly Silencer[];
};

/** A glossary ready to match. Holds labels, never meanings. */
export type CompiledGlossary = {
  readonly trie: TokenTrie;
  readonly entries: readonly Entry[];
  /** Further entries with the form that ends at a node: they count where the first does not match. */
  readonly rivals: ReadonlyMap<number, readonly number[]>;
  readonly compounds: Compounds;
};

/**
 * Makes every written form of every label findable in mail with one supplier (null: of all terms that are not retired).
 *
 * Where two labels have a form in common, a term of this supplier goes before one of all suppliers, a preferred label
 * before a variant before a discouraged one, and else the smaller id: the order of the terms does not matter.
 */
export function compileGlossary(terms: readonly Term[], supplierId: SupplierId | null): CompiledGlossary {
  const inScope = terms.filter((term) =>
    supplierId === null ? term.status !== 'retired' : isInScope(term, supplierId),
  );
  const ranked = inScope
    .flatMap((term) => term.labels.map((label) => ({ term, label })))
    // What a rule suggests may be any word; to find every "to" helps nobody.
    .filter(({ label }) => label.use === 'discouraged' || !isTooCommon(label.text, label.lang))
    .toSorted((a, b) => rankOf(a.term, a.label) - rankOf(b.term, b.label) || compareIds(a.term, b.term));
  const trie = new TokenTrie();
  const entries: Entry[] = [];
  const rivals = new Map<number, number[]>();
  const compounds = new Compounds();
  for (const { term, label } of ranked) {
    const surfaces = surfacesOf(label);
    const entry = entries.length;
    for (const surface of surfaces) {
      const taken = trie.add(tokenize(surface), entry);
      if (taken !== ROOT && trie.valueAt(taken) !== entry) addTo(rivals, taken, entry);
    }
    if (label.compounds === true) compounds.addAll(surfaces, entry);
    entries.push(entryOf(term, label, surfaces));
  }
  return { trie, entries, rivals, compounds };
}

const entryOf = (term: Term, label: Label, surfaces: readonly string[]): Entry => ({
  termId: term.id,
  label,
  spellings: needsCase(label) ? new Set(surfaces.map(spellingOf)) : null,
  isOneWord: !/[\s\p{Pd}]/u.test(label.text.trim()),
  acronym: isAcronym(label.text) ? hashOf(label.text.replaceAll(/[^\p{L}\p{N}]|s$/gu, '')) : null,
  silencers: readSilencers(term.notWhen, surfaces),
});

/** What a case-sensitive form is compared by: compatibility forms and invisible characters away, capitals kept. */
export const spellingOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{M}]/gu, '')
    .replaceAll(/[\s\p{Pd}]+/gu, ' ');

function addTo(rivals: Map<number, number[]>, node: number, entry: number): void {
  const known = rivals.get(node);
  if (known === undefined) rivals.set(node, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

const compareIds = (a: Term, b: Term): number => (a.id < b.id ? -1 : Number(a.id > b.id));

const uses: readonly Label['use'][] = ['preferred', 'variant', 'discouraged'];

const rankOf = (term: Term, label: Label): number =>
  (term.scope === null ? uses.length : 0) + uses.indexOf(label.use);
