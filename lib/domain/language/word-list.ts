import type { Word } from './words.ts';

/** Words and phrases of one kind, with where they come from. */
export type WordList = { readonly source: string; readonly entries: readonly string[] };

/** A place where an entry of a list stands: words `[first, last]` by index, characters `[start, end)`. */
export type ListHit = {
  readonly list: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
};

/** Lists by name, ready for {@link findEntries}. */
export type CompiledLists = ReadonlyMap<string, readonly Entry[]>;
type Entry = { readonly list: string; readonly words: readonly string[] };

/**
 * A list from text: entries between commas or line breaks, in lower case.
 *
 * A single word ending in `+` stands for its inflections too: `fail+` is fail, fails, failed, failing.
 */
export function wordList(source: string, text: string): WordList {
  const entries = text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return { source, entries: [...new Set(entries.flatMap(inflect))] };
}

/** Index of many lists by the first word of each entry; longest entries first. */
export function compileLists(lists: Readonly<Record<string, WordList>>): CompiledLists {
  const index = new Map<string, Entry[]>();
  for (const [list, { entries }] of Object.entries(lists)) {
    for (const entry of entries) {
      const words = entry.split(' ');
      const [first = ''] = words;
      index.set(first, [...(index.get(first) ?? []), { list, words }]);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every place of every list, in order. Within one list the longest entry wins and places do not overlap. */
export function findEntries(words: readonly Word[], lists: CompiledLists): ListHit[] {
  const hits: ListHit[] = [];
  const takenUntil = new Map<string, number>();
  for (const [first, word] of words.entries()) {
    for (const entry of lists.get(word.lower) ?? []) {
      if ((takenUntil.get(entry.list) ?? 0) > first || !standsAt(words, first, entry.words)) continue;
      const last = first + entry.words.length - 1;
      takenUntil.set(entry.list, last + 1);
      hits.push({ list: entry.list, first, last, start: word.start, end: words[last]?.end ?? word.end });
    }
  }
  return hits;
}

const standsAt = (words: readonly Word[], first: number, entry: readonly string[]): boolean =>
  entry.every((expected, offset) => words[first + offset]?.lower === expected);

function inflect(entry: string): readonly string[] {
  if (!entry.endsWith('+')) return [entry];
  const base = entry.slice(0, -1);
  if (/[^aeiou]y$/u.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh)$/u.test(base) ? `${base}es` : `${base}s`;
  return [base, plural, `${base}ed`, `${base}ing`];
}
