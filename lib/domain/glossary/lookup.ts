import * as z from 'zod/mini';

/** Where somebody looked. */
export const LookupPlace = z.enum(['popup', 'omnibox', 'glossary']);
export type LookupPlace = z.infer<typeof LookupPlace>;

/** Words somebody looked for and did not find. Private: it tells what a person does not know. */
export const Lookup = z.strictObject({
  /** The words in lower case, white space collapsed. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  /** As they were typed last. */
  text: z.string().check(z.maxLength(200)),
  place: LookupPlace,
  count: z.number(),
  lastAtMs: z.number(),
});
export type Lookup = z.infer<typeof Lookup>;

/** Fewer letters are no word that anybody wants explained. */
const MIN_LETTERS = 3;
/** Within this time the beginning of a word and the whole word are one search. */
export const SAME_SEARCH_MS = 60_000;

/** The key under which typed words are counted, or null when they are too short or too long to be a term. */
export function lookupKeyOf(typed: string): string | null {
  const key = typed.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return key.length < MIN_LETTERS || key.length > 200 ? null : key;
}

/** Whether `earlier` was only the beginning of what was typed on: "lead ti", then "lead time". */
export const isBeginningOf = (earlier: Lookup, key: string, nowMs: number): boolean =>
  key !== earlier.id && key.startsWith(earlier.id) && nowMs - earlier.lastAtMs < SAME_SEARCH_MS;
