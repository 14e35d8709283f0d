import type { TermId } from '../ids.ts';
import { type CompiledGlossary, type Entry, spellingOf } from './compile-glossary.ts';
import { hasOtherSense } from './guard-senses.ts';
import { createNameCheck } from './name-check.ts';
import type { Label } from './term.ts';
import { ROOT } from './token-trie.ts';
import { tokenize } from './tokenize.ts';
import type { Tokens } from './tokens.ts';
import { createWordEdges } from './word-edges.ts';

/** A term found at `[start, end)`, and the label it was found by. */
export type TermMatch = {
  readonly start: number;
  readonly end: number;
  readonly termId: TermId;
  readonly label: Label;
};

/**
 * Terms in a text, in order, never overlapping: at each place the longest one wins. Linear in the text, whatever the
 * glossary holds; the same text and glossary always give the same answer.
 *
 * Nothing is found across a newline or `. , ; :`, in addresses, links, file names and identifiers, inside another word,
 * or where a common word has another sense.
 */
export function matchTerms(text: string, glossary: CompiledGlossary): readonly TermMatch[] {
  const scan: Scan = {
    text,
    glossary,
    tokens: tokenize(text),
    isName: createNameCheck(text),
    standsOnWordEdges: createWordEdges(text),
  };
  const matches: TermMatch[] = [];
  for (let at = 0; at < scan.tokens.count; ) {
    const mayBegin = glossary.trie.mayBegin(scan.tokens.hashA(at));
    const found = mayBegin ? longestFrom(scan, at) : null;
    if (found !== null) matches.push(found.match);
    at = found?.next ?? at + 1;
  }
  return matches;
}

type Scan = {
  readonly text: string;
  readonly glossary: CompiledGlossary;
  readonly tokens: Tokens;
  readonly isName: (start: number, end: number) => boolean;
  readonly standsOnWordEdges: (start: number, end: number) => boolean;
};

type Found = { readonly match: TermMatch; readonly next: number };

function longestFrom(scan: Scan, first: number): Found | null {
  const { trie, entries } = scan.glossary;
  let found: Found | null = null;
  let node = ROOT;
  for (let at = first; at < scan.tokens.count; at += 1) {
    node = trie.step(node, scan.tokens, at);
    if (node === ROOT) break;
    const entry = entries[trie.valueAt(node)];
    const match = entry === undefined ? null : matchAt(scan, first, at + 1, entry);
    if (match !== null) found = { match, next: at + 1 };
  }
  return found;
}

function matchAt(scan: Scan, first: number, next: number, entry: Entry): TermMatch | null {
  const { text, tokens } = scan;
  const start = tokens.start(first);
  const end = tokens.end(next - 1);
  const { spellings } = entry;
  if (spellings !== null && !spellings.has(spellingOf(text.slice(start, end)))) return null;
  if (entry.isOneWord && hasOtherSense(text, tokens, { first, next, word: wordOf(scan, next, entry) }))
    return null;
  if (!scan.standsOnWordEdges(start, end) || scan.isName(start, end)) return null;
  return { start, end: endOfPlural(text, end, entry), termId: entry.termId, label: entry.label };
}

const wordOf = ({ tokens }: Scan, next: number, entry: Entry): number =>
  entry.acronym ?? tokens.hashA(next - 1);

/** Acronyms are given plurals with an apostrophe (two LD's), which belongs to the match; a possessive does not. */
const endOfPlural = (text: string, end: number, entry: Entry): number =>
  entry.acronym !== null && /^['’]s/.test(text.slice(end, end + 2)) ? end + 2 : end;
