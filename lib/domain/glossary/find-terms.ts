import type { SupplierId } from '../ids.ts';
import { beginsLike, slipsFor } from './slips.ts';
import { isDivergence, nameOf, type Term } from './term.ts';

/** What the glossary list is narrowed to. `open` is everything that is not retired. */
export type TermFilter = {
  readonly text: string;
  readonly status: Term['status'] | 'open' | 'all';
  /** Terms that hold for this supplier; null means any. */
  readonly supplierId: SupplierId | null;
  readonly divergentOnly: boolean;
};

/** Nothing retired, any supplier. */
export const ANY_TERM: TermFilter = { text: '', status: 'open', supplierId: null, divergentOnly: false };

/** The terms a filter lets through, the best first. */
export type TermSearch = (filter: TermFilter) => readonly Term[];

/** The terms a filter lets through; see {@link createTermSearch}, which is for asking more than once. */
export const findTerms = (terms: readonly Term[], filter: TermFilter): readonly Term[] =>
  createTermSearch(terms)(filter);

/**
 * A search over a list of terms that does not change. Without a text: divergences first, then by name. With one: every
 * word must occur in a label or meaning; names that begin with it come first, then labels, then words that begin with
 * its words, then the rest. When nothing has them, labels with small slips count. Capitals, accents and hyphens don't.
 */
export function createTermSearch(terms: readonly Term[]): TermSearch {
  const names = new Intl.Collator();
  const byName = terms.toSorted((a, b) => names.compare(nameOf(a), nameOf(b)));
  const divergentFirst = [...byName.filter(isDivergence), ...byName.filter((term) => !isDivergence(term))];
  let entries: readonly Entry[] | null = null;
  let words: Vocabulary | null = null;
  let last: Found | null = null;
  return (filter) => {
    const text = fold(filter.text).trim();
    if (text === '') return divergentFirst.filter((term) => passes(term, filter));
    entries ??= byName.map(entryOf);
    // Whoever types on looks through what was found so far.
    const candidates =
      last !== null && text.startsWith(last.text) && isSame(filter, last.filter)
        ? last.entries
        : entries.filter(({ term }) => passes(term, filter));
    const found = withRank(candidates, text);
    if (found.length > 0) {
      last = { text, filter, entries: found.map(({ entry }) => entry) };
      return bestFirst(found);
    }
    words ??= vocabularyOf(entries);
    return withSlips(entries, words, text).filter((term) => passes(term, filter));
  };
}

/** What a text was found in, as the place to look for a longer one. */
type Found = { readonly text: string; readonly filter: TermFilter; readonly entries: readonly Entry[] };

const isSame = (a: TermFilter, b: TermFilter): boolean =>
  a.status === b.status && a.supplierId === b.supplierId && a.divergentOnly === b.divergentOnly;

/** A term as it is searched, folded once. */
type Entry = {
  readonly term: Term;
  /** The name, then every label, each after a newline. */
  readonly labels: string;
  readonly meanings: string;
};

function entryOf(term: Term): Entry {
  const labels = [nameOf(term), ...term.labels.map(({ text }) => text)];
  const meanings = [term.agreed, term.ours, term.theirs].map((meaning) => meaning?.text ?? '');
  // Folded in one go, which is four times as fast.
  const [first = '', second = ''] = fold(`\n${labels.join('\n')}\0${meanings.join(' ')}`).split('\0');
  return { term, labels: first, meanings: second };
}

/** Without capitals, accents and hyphens. Plain text, which is most of it, needs no Unicode for that. */
function fold(text: string): string {
  const letters = /^[\0-~]*$/.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  const spaced = letters.toLowerCase().replaceAll(/[-\t\u2010-\u2015]/g, ' ');
  return spaced.includes('  ') ? spaced.replaceAll(/ {2,}/g, ' ') : spaced;
}

const passes = (term: Term, { status, supplierId, divergentOnly }: TermFilter): boolean =>
  hasStatus(term, status) &&
  (supplierId === null || term.scope === null || term.scope.includes(supplierId)) &&
  (!divergentOnly || isDivergence(term));

const hasStatus = (term: Term, status: TermFilter['status']): boolean =>
  status === 'all' || (status === 'open' ? term.status !== 'retired' : term.status === status);

/** Better ranks first, within one rank in the given order. */
const bestFirst = (found: readonly Ranked[]): Term[] =>
  [0, 1, 2, 3].flatMap((rank) => found.flatMap((one) => (one.rank === rank ? [one.entry.term] : [])));

/** The entries that have the text, in their order. */
function withRank(entries: readonly Entry[], text: string): Ranked[] {
  const words = text.split(' ');
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, text, words) }))
    .filter(({ rank }) => rank !== NOT_FOUND);
}

type Ranked = { readonly entry: Entry; readonly rank: number };

const NOT_FOUND = 4;

function rankOf({ labels, meanings }: Entry, text: string, words: readonly string[]): number {
  if (labels.startsWith(`\n${text}`)) return 0;
  if (labels.includes(`\n${text}`)) return 1;
  if (words.every((word) => labels.includes(` ${word}`) || labels.includes(`\n${word}`))) return 2;
  return words.every((word) => labels.includes(word) || meanings.includes(word)) ? 3 : NOT_FOUND;
}

/** The words of all labels, each with the terms that have it. */
type Vocabulary = ReadonlyMap<string, readonly Term[]>;

function vocabularyOf(entries: readonly Entry[]): Vocabulary {
  const words = new Map<string, Term[]>();
  for (const { term, labels } of entries) {
    for (const word of new Set(labels.split(/\s+/))) {
      const known = words.get(word);
      if (known === undefined) words.set(word, [term]);
      else known.push(term);
    }
  }
  return words;
}

function withSlips(entries: readonly Entry[], vocabulary: Vocabulary, text: string): Term[] {
  const alike = text.split(' ').map((word) => new Set(termsLike(vocabulary, word)));
  return entries.filter(({ term }) => alike.every((terms) => terms.has(term))).map(({ term }) => term);
}

function termsLike(vocabulary: Vocabulary, word: string): Term[] {
  const slips = slipsFor(word);
  const found: Term[] = [];
  for (const [known, terms] of vocabulary) {
    if (beginsLike(known, word, slips)) found.push(...terms);
  }
  return found;
}
