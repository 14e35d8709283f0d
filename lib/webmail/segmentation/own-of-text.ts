import type { BodyLine } from './body-lines.ts';
import { findQuotes } from './find-quotes.ts';
import { plainText } from './line-facts.ts';
import { splitOwn } from './split-own.ts';

/** What a plain text says beyond this is not read. */
const MAX_LINES = 1_500;
/** A mail program broke a line where it became as long as this. */
const WRAPPED_LENGTH = 60;
const LIST_ITEM = /^(?:[-–—*•·]|\(?\d{1,2}[.)]) /u;

/** What its author wrote in a mail of plain text, by the same rules as in a page: without quotes, signature and footer. */
export function ownOfText(text: string): string {
  const all = text.split(/\r?\n/u).slice(0, MAX_LINES);
  const lines = all.flatMap((raw, place) => {
    const line = raw.trim().replaceAll(/\s+/gu, ' ');
    return line === '' ? [] : [{ ...lineOf(line), place }];
  });
  const kinds = splitOwn(lines, findQuotes(lines));
  return unwrapped(lines.filter((_, at) => kinds[at] === 'own'));
}

type PlacedLine = BodyLine & { readonly place: number };

/** Puts lines together again that a mail program broke on their way. */
function unwrapped(lines: readonly PlacedLine[]): string {
  let text = '';
  let above: PlacedLine | null = null;
  for (const line of lines) {
    const goesOn =
      above !== null &&
      line.place === above.place + 1 &&
      above.text.length >= WRAPPED_LENGTH &&
      !LIST_ITEM.test(line.text);
    text += `${above === null ? '' : goesOn ? ' ' : '\n'}${line.text}`;
    above = line;
  }
  return text;
}

const lineOf = (text: string): BodyLine => ({
  text,
  pieces: [],
  plain: plainText(text),
  marked: null,
  isCut: false,
  isBold: false,
  isRuled: false,
  blockquote: null,
});
