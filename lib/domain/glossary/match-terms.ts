import type { TermId } from '../ids.ts';
import { type CompiledGlossary, type Entry, spellingOf } from './compile-glossary.ts';
import { hasOtherSense } from './guard-senses.ts';
import { createNameCheck } from './name-check.ts';
import { isSilenced } from './silence.ts';
import type { Label } from './term.ts';
import { ROOT } from './token-trie.ts';
import { tokenize } from './tokenize.ts';
import { Tokens } from './tokens.ts';
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
    tokens: tokenize(text, scratch),
    isName: createNameCheck(text),
    standsOnWordEdges: createWordEdges(text),
  };
  const { tokens } = scan;
  const { trie } = glossary;
  const hasCompounds = glossary.compounds.size > 0;
  const matches: TermMatch[] = [];
  for (let at = 0; at < tokens.count; ) {
    let found = trie.mayBegin(tokens.hashA(at)) ? longestFrom(scan, at) : null;
    if (found === null && hasCompounds) found = compoundAt(scan, at);
    if (found !== null) matches.push(found.match);
    at = found === null ? at + 1 : found.next;
  }
  return matches;
}

/** Making room for the tokens of each message anew would cost as much as finding them. */
const scratch = new Tokens();

type Scan = {
  readonly text: string;
  readonly glossary: CompiledGlossary;
  readonly tokens: Tokens;
  readonly isName: (start: number, end: number) => boolean;
  readonly standsOnWordEdges: (start: number, end: number) => boolean;
};

type Found = { readonly match: TermMatch; readonly next: number };

function longestFrom(scan: Scan, first: number): Found | null {
  const { tokens } = scan;
  const { trie, entries } = scan.glossary;
  let found: Found | null = null;
  let node = ROOT;
  for (let at = first; at < tokens.count; at += 1) {
    node = trie.step(node, tokens, at);
    if (node === ROOT) break;
    const value = trie.valueAt(node);
    // An array asked for what it cannot hold is slow.
    const entry = value < 0 ? undefined : entries[value];
    const match =
      entry === undefined
        ? null
        : (matchAt(scan, first, at + 1, entry) ?? rivalAt(scan, first, at + 1, node));
    if (match !== null) found = { match, next: at + 1 };
  }
  return found;
}

/** Another label with the same form, where the first one wants other capitals or stays silent. */
function rivalAt(scan: Scan, first: number, next: number, node: number): TermMatch | null {
  for (const rival of scan.glossary.rivals.get(node) ?? []) {
    const entry = scan.glossary.entries[rival];
    const match = entry === undefined ? null : matchAt(scan, first, next, entry);
    if (match !== null) return match;
  }
  return null;
}

/** Only for labels that ask for it, and only where no whole word matched. */
function compoundAt({ text, tokens, glossary, isName }: Scan, at: number): Found | null {
  const { compounds, entries } = glossary;
  const inside = compounds.find(text, tokens.start(at), tokens.end(at));
  const entry = inside === null ? undefined : entries[inside.entry];
  if (inside === null || entry === undefined || isName(inside.start, inside.end)) return null;
  return {
    match: { start: inside.start, end: inside.end, termId: entry.termId, label: entry.label },
    next: at + 1,
  };
}

function matchAt(scan: Scan, first: number, next: number, entry: Entry): TermMatch | null {
  const { text, tokens } = scan;
  const start = tokens.start(first);
  const end = tokens.end(next - 1);
  const { spellings } = entry;
  if (spellings !== null && !spellings.has(spellingOf(text.slice(start, end)))) return null;
  if (entry.isOneWord && hasOtherSense(text, tokens, { first, next, word: wordOf(scan, next, entry) }))
    return null;
  if (entry.silencers.length > 0 && isSilenced(entry.silencers, text, tokens, first, next)) return null;
  if (!scan.standsOnWordEdges(start, end) || scan.isName(start, end)) return null;
  return { start, end: endOfPlural(text, end, entry), termId: entry.termId, label: entry.label };
}

const wordOf = ({ tokens }: Scan, next: number, entry: Entry): number =>
  entry.acronym ?? tokens.hashA(next - 1);

/** Acronyms are given plurals with an apostrophe (two LD's), which belongs to the match; a possessive does not. */
const endOfPlural = (text: string, end: number, entry: Entry): number =>
  entry.acronym !== null && /^['’]s/.test(text.slice(end, end + 2)) ? end + 2 : end;
