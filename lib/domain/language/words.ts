/** A word of a text: `[start, end)` in UTF-16 units, and its form in lower case with straight apostrophes. */
export type Word = { readonly start: number; readonly end: number; readonly lower: string };

const CHUNK = /\S+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const PLACEHOLDER = /<[a-z]{1,12}>/gu;

/**
 * Words in order, in linear time. Links, addresses and placeholders such as `<url>` are no words.
 *
 * A hyphen or apostrophe inside keeps a word together: `don't`, `lead-time`.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    if (isLink(chunk)) continue;
    const readable = chunk.replaceAll(PLACEHOLDER, (tag) => ' '.repeat(tag.length));
    for (const { 0: word, index: offset } of readable.matchAll(WORD)) {
      const start = index + offset;
      words.push({ start, end: start + word.length, lower: word.toLowerCase().replaceAll('’', "'") });
    }
  }
  return words;
}

const isLink = (chunk: string): boolean =>
  chunk.includes('://') || chunk.startsWith('www.') || chunk.includes('@');
