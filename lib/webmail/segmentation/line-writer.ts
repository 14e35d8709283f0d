import type { TextMap } from '../webmail.ts';

/** One stretch of a line that stands in one text node; `start` counts from the beginning of the line. */
export type Piece = TextMap['pieces'][number];

/** A line of visible text with the way back to its nodes. */
export type TextLine = { readonly text: string; readonly pieces: readonly Piece[] };

/** Words parted by single white space. U+FEFF is no space; U+1427 is the white dot of a mail tracker and is treated as one. */
const RUN = /(?:[^\s\u1427]|\ufeff)+(?:[^\S\ufeff](?:[^\s\u1427]|\ufeff)+)*/gu;
const ODD_SPACE = /[^\S \ufeff]/u;
const ODD_SPACES = /[^\S \ufeff]/gu;

/** Puts text nodes together to lines, white space collapsed. */
export type LineWriter = {
  readonly isEmpty: boolean;
  add(node: Text, from: number, to: number): void;
  /** The line so far, or null when it holds nothing; the next one begins. */
  end(): TextLine | null;
};

/** A writer with an empty line. */
export function createLineWriter(): LineWriter {
  let text = '';
  let pieces: Piece[] = [];
  let space: { node: Text; offset: number } | null = null;

  const put = (node: Text, offset: number, written: string) => {
    const last = pieces.at(-1);
    if (last?.node === node && last.offset + last.length === offset)
      pieces[pieces.length - 1] = { ...last, length: last.length + written.length };
    else pieces.push({ node, offset, start: text.length, length: written.length });
    text += written;
  };

  /** White space counts once something follows it in the line. */
  const owe = (node: Text, offset: number) => {
    space ??= { node, offset };
  };
  const pay = () => {
    if (space !== null && text !== '') put(space.node, space.offset, ' ');
    space = null;
  };

  return {
    get isEmpty() {
      return text === '';
    },
    add(node, from, to) {
      const data = from === 0 && to === node.data.length ? node.data : node.data.slice(from, to);
      let end = 0;
      for (const match of data.matchAll(RUN)) {
        if (match.index > end) owe(node, from + end);
        pay();
        put(node, from + match.index, plainSpaced(match[0]));
        end = match.index + match[0].length;
      }
      if (end < data.length) owe(node, from + end);
    },
    end() {
      const line = text === '' ? null : { text, pieces };
      text = '';
      pieces = [];
      space = null;
      return line;
    },
  };
}

const plainSpaced = (run: string): string => (ODD_SPACE.test(run) ? run.replace(ODD_SPACES, ' ') : run);
