import type { NoteDraft } from './journal-entry.ts';

/** So many tags an entry holds. */
const MOST_TAGS = 30;

/** The tags that a text names: `#call`, `#site-visit`. Not the number of an order (`#4711`), nor a part of an address. */
export const tagsIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}/#&])#(\p{L}[\p{L}\p{N}_-]{0,58})/gu)].map(([, tag = '']) =>
      tag.toLowerCase(),
    ),
  ),
];

/** The entry with the tags its text names beside those it has for other reasons; `before` is what its text said until now. */
export const tagged = <T extends Pick<NoteDraft, 'text' | 'tags'>>(entry: T, before = ''): T => {
  const old = tagsIn(before);
  const kept = entry.tags.filter((tag) => !old.includes(tag));
  return { ...entry, tags: [...new Set([...kept, ...tagsIn(entry.text)])].slice(0, MOST_TAGS) };
};
