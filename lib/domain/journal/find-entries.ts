import { assertNever } from '../assert-never.ts';
import type { PersonId, SupplierId } from '../ids.ts';
import type { JournalEntry } from './journal-entry.ts';

/** Where an entry comes from or what it is for. `orphan`: its thread or its supplier can't be found any more. */
export type EntryKind = 'all' | 'message' | 'free' | 'ledger' | 'ritual' | 'orphan';

/** What the journal is narrowed to. */
export type EntryFilter = {
  readonly text: string;
  readonly supplierId: SupplierId | null;
  readonly personId: PersonId | null;
  readonly kind: EntryKind;
  /** First and last moment, both included; null for no bound. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
};

/** Everything. */
export const ANY_ENTRY: EntryFilter = {
  text: '',
  supplierId: null,
  personId: null,
  kind: 'all',
  fromMs: null,
  toMs: null,
};

/** Tag of an entry that a ritual ended in; the ritual's own name follows it. */
export const RITUAL_TAG = 'ritual:';

/**
 * Whether an entry's way back is lost: the host told no key of its thread, the thread was looked for in vain, or its supplier
 * was deleted.
 */
export const isOrphan = (
  { thread, threadLostAtMs, supplierId }: Pick<JournalEntry, 'thread' | 'threadLostAtMs' | 'supplierId'>,
  known: ReadonlySet<SupplierId>,
): boolean =>
  (thread !== null && (thread.threadKey === null || threadLostAtMs !== null)) ||
  (supplierId !== null && !known.has(supplierId));

/** A search over entries that do not change. */
export type EntrySearch = {
  /** The entries a filter lets through, in their order: every word of its text begins a word of the entry. */
  readonly find: (filter: EntryFilter) => readonly JournalEntry[];
  /** Reads up to `count` more entries for the search; false when all are read. Whatever is missing is read on the first key. */
  readonly prepare: (count: number) => boolean;
};

/** A search over `entries`. `known` are the suppliers that exist, `names` the people by id. */
export function createEntrySearch(
  entries: readonly JournalEntry[],
  known: ReadonlySet<SupplierId>,
  names: ReadonlyMap<PersonId, string> = new Map(),
): EntrySearch {
  const folded: string[] = [];
  const prepare = (count: number): boolean => {
    const until = Math.min(entries.length, folded.length + count);
    for (const entry of entries.slice(folded.length, until)) folded.push(wordsOf(entry, names));
    return folded.length < entries.length;
  };
  let last: Found | null = null;
  const find = (filter: EntryFilter): readonly JournalEntry[] => {
    const words = foldWords(filter.text).trim();
    // Whoever types on looks through what was found so far.
    const narrowed = last !== null && words.startsWith(last.words) && isSame(filter, last.filter);
    const places = narrowed && last !== null ? last.places : placesOf(entries, filter, known);
    if (words === '') return entriesAt(entries, places);
    prepare(entries.length);
    const wanted = words.split(' ').map((word) => ` ${word}`);
    const found = places.filter((place) => wanted.every((word) => folded[place]?.includes(word)));
    last = { words, filter, places: found };
    return entriesAt(entries, found);
  };
  return { find, prepare };
}

/** What a text was found in, as the place to look for a longer one. */
type Found = { readonly words: string; readonly filter: EntryFilter; readonly places: readonly number[] };

const isSame = (a: EntryFilter, b: EntryFilter): boolean =>
  a.supplierId === b.supplierId &&
  a.personId === b.personId &&
  a.kind === b.kind &&
  a.fromMs === b.fromMs &&
  a.toMs === b.toMs;

const entriesAt = (entries: readonly JournalEntry[], places: readonly number[]): JournalEntry[] =>
  places.flatMap((place) => entries[place] ?? []);

const placesOf = (
  entries: readonly JournalEntry[],
  filter: EntryFilter,
  known: ReadonlySet<SupplierId>,
): number[] => entries.flatMap((entry, place) => (passes(entry, filter, known) ? [place] : []));

const passes = (
  entry: JournalEntry,
  { supplierId, personId, kind, fromMs, toMs }: EntryFilter,
  known: ReadonlySet<SupplierId>,
): boolean =>
  (supplierId === null || entry.supplierId === supplierId) &&
  (personId === null || entry.personId === personId) &&
  (fromMs === null || entry.createdAtMs >= fromMs) &&
  (toMs === null || entry.createdAtMs <= toMs) &&
  isOfKind(entry, kind, known);

function isOfKind(entry: JournalEntry, kind: EntryKind, known: ReadonlySet<SupplierId>): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'message':
      return entry.thread !== null;
    case 'free':
      return entry.thread === null;
    case 'ledger':
      return entry.ledger !== null;
    case 'ritual':
      return entry.tags.some((tag) => tag.startsWith(RITUAL_TAG));
    case 'orphan':
      return isOrphan(entry, known);
    default:
      return assertNever(kind);
  }
}

function wordsOf(
  { text, quote, thread, tags, ledger, personId }: JournalEntry,
  names: ReadonlyMap<PersonId, string>,
): string {
  const person = personId === null ? '' : (names.get(personId) ?? '');
  const parts = [text, quote ?? '', thread?.subject ?? '', tags.join(' '), ledger?.reason ?? '', person];
  return ` ${foldWords(parts.join(' '))}`;
}

/** Without capitals, accents and punctuation: words with one space between. Plain text needs no Unicode for that. */
function foldWords(text: string): string {
  if (/^[\0-~]*$/.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ');
  const letters = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}
