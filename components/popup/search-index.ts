import MiniSearch from 'minisearch';
import type { SearchDocument } from '../../lib/storage/search-index.ts';

/** What is found, in the order of the groups below. */
export type Hit = Pick<SearchDocument, 'key' | 'kind' | 'id' | 'title' | 'supplierId' | 'supplierName'>;

const groups = ['row', 'term', 'person', 'supplier'] as const satisfies readonly Hit['kind'][];

/** Hits shown of each kind; more are found by typing on. */
const HITS_PER_KIND = 5;

/** Finds the documents in which every word occurs as a word's beginning, with small slips; best first in each group. */
export type Search = (words: string) => readonly Hit[];

/** One or two letters begin a word of nearly everything: only names are looked through then, or typing would stand still. */
const isShort = (words: string): boolean => words.trim().length < 3;

/** Builds the index once; a search takes a few milliseconds. */
export function createSearch(documents: readonly SearchDocument[]): Search {
  const index = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['title', 'text', 'supplierName'],
    storeFields: ['key', 'kind', 'id', 'title', 'supplierId', 'supplierName'],
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 3 },
    },
  });
  index.addAll(documents);
  return (words) => {
    // The stored fields are those of a hit.
    const found = index.search(
      words,
      isShort(words) ? { fields: ['title'] } : {},
    ) as unknown as readonly Hit[];
    return groups.flatMap((kind) => found.filter((hit) => hit.kind === kind).slice(0, HITS_PER_KIND));
  };
}
