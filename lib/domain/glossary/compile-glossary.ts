import type { SupplierId, TermId } from '../ids.ts';
import { isAcronym, needsCase, surfacesOf } from './surfaces.ts';
import { isInScope, type Label, type Term } from './term.ts';
import { TokenTrie } from './token-trie.ts';
import { hashOf, tokenize } from './tokenize.ts';

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
};

/** A glossary ready to match. Holds labels, never meanings. */
export type CompiledGlossary = { readonly trie: TokenTrie; readonly entries: readonly Entry[] };

/**
 * Makes every written form of every label findable in mail with one supplier (null: of all terms that are not retired).
 *
 * Where two labels have a form in common, a term of this supplier goes before one of all suppliers, a preferred label
 * before a variant before a discouraged one, and else the one that comes first.
 */
export function compileGlossary(terms: readonly Term[], supplierId: SupplierId | null): CompiledGlossary {
  const inScope = terms.filter((term) =>
    supplierId === null ? term.status !== 'retired' : isInScope(term, supplierId),
  );
  const trie = new TokenTrie();
  const entries: Entry[] = [];
  const ranked = inScope
    .flatMap((term) => term.labels.map((label) => ({ term, label })))
    .toSorted((a, b) => rankOf(a.term, a.label) - rankOf(b.term, b.label));
  for (const { term, label } of ranked) {
    const surfaces = surfacesOf(label);
    for (const surface of surfaces) trie.add(tokenize(surface), entries.length);
    entries.push({
      termId: term.id,
      label,
      spellings: needsCase(label) ? new Set(surfaces.map(spellingOf)) : null,
      isOneWord: !/[\s\p{Pd}]/u.test(label.text.trim()),
      acronym: isAcronym(label.text) ? hashOf(label.text.replaceAll(/[^\p{L}\p{N}]|s$/gu, '')) : null,
    });
  }
  return { trie, entries };
}

/** What a case-sensitive form is compared by: compatibility forms and invisible characters away, capitals kept. */
export const spellingOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{M}]/gu, '')
    .replaceAll(/[\s\p{Pd}]+/gu, ' ');

const uses: readonly Label['use'][] = ['preferred', 'variant', 'discouraged'];

const rankOf = (term: Term, label: Label): number =>
  (term.scope === null ? uses.length : 0) + uses.indexOf(label.use);
