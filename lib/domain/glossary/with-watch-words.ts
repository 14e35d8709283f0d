import type { SupplierId } from '../ids.ts';
import type { ReadyGlossary } from './annotate-terms.ts';
import { type CompiledGlossary, compileGlossary } from './compile-glossary.ts';
import { matchTerms } from './match-terms.ts';
import type { Term } from './term.ts';
import { termOf, type WatchWord } from './watch-word.ts';

/**
 * The glossary for mail with one supplier, and the words watched there that it does not know in any form. `terms` are
 * those in scope. A word the glossary knows is left to its term, whatever is agreed about it.
 */
export function withWatchWords(
  terms: readonly Term[],
  words: readonly WatchWord[],
  supplierId: SupplierId,
): ReadyGlossary {
  const compiled = compileGlossary(terms, supplierId);
  const watched = words
    .filter(({ scope }) => scope === null || scope.includes(supplierId))
    .filter(({ text }) => !knows(compiled, text))
    .map(termOf);
  if (watched.length === 0) return { terms, compiled };
  const all = [...terms, ...watched];
  return { terms: all, compiled: compileGlossary(all, supplierId) };
}

/** Whether the whole of a phrase is a form of one term. */
const knows = (compiled: CompiledGlossary, phrase: string): boolean =>
  matchTerms(phrase, compiled).some(({ start, end }) => start === 0 && end === phrase.length);
