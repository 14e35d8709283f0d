import type { TextMap } from '../webmail.ts';

/** One stretch of a line that stands in one text node; `start` counts from the beginning of the line. */
export type Piece = TextMap['pieces'][number];

/** A line of visible text with the way back to its nodes. */
export type TextLine = { readonly text: string; readonly pieces: readonly Piece[] };

/** Words parted by single white space. U+FEFF is no space; U+1427 is the white dot of a mail tracker and is treated as one. */
const RUN = /(?:[^\s\u1427]|\ufeff)+(?:[^\S\ufeff](?:[^\s\u1427]|\ufeff)+)*/gu;
const ODD_SPACE = /[^\S \ufeff]/u;
const ODD_SPACES = /[^\S \ufeff]/gu;
/** What keeps a text from being one run between single spaces. Most texts hold nothing of it. */
const UNEVEN = /[^\S ]|\u1427| {2}/;
const SPACE = 0x20;

/** Puts text nodes together to lines, white space collapsed. */
export type LineWriter = {
  readonly isEmpty: boolean;
  /** Adds `data[from, to)`; `data` is the text of the node. */
  add(node: Text, data: string, from: number, to: number): void;
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

  const addEven = (node: Text, from: number, data: string) => {
    const start = data.charCodeAt(0) === SPACE ? 1 : 0;
    const end = data.charCodeAt(data.length - 1) === SPACE ? data.length - 1 : data.length;
    if (start === 1) owe(node, from);
    if (start >= end) return;
    pay();
    put(node, from + start, end - start === data.length ? data : data.slice(start, end));
    if (end < data.length) owe(node, from + end);
  };
  const addRuns = (node: Text, from: number, data: string) => {
    let end = 0;
    for (const match of data.matchAll(RUN)) {
      if (match.index > end) owe(node, from + end);
      pay();
      put(node, from + match.index, plainSpaced(match[0]));
      end = match.index + match[0].length;
    }
    if (end < data.length) owe(node, from + end);
  };

  return {
    get isEmpty() {
      return text === '';
    },
    add(node, data, from, to) {
      const part = from === 0 && to === data.length ? data : data.slice(from, to);
      if (UNEVEN.test(part)) addRuns(node, from, part);
      else addEven(node, from, part);
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
