import type { MarkRange, Piece } from './mark.ts';

/** A place in the page that covers a stretch of text. */
export type Place = { readonly range: MarkRange; readonly nodes: readonly Text[] };

/**
 * Where `[start, end)` of the text stands in the page, or null when no character of it has a node.
 * Pieces are in order and do not overlap; block edges belong to no node and are left out at both ends.
 */
export function placeOf(pieces: readonly Piece[], start: number, end: number): Place | null {
  const from = firstEndingAfter(pieces, start);
  const first = pieces[from];
  if (first === undefined || first.start >= end || end <= start) return null;
  let last = first;
  const nodes = [first.node];
  for (let at = from + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) break;
    last = piece;
    nodes.push(piece.node);
  }
  const range = {
    startContainer: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  };
  return { range, nodes };
}

/** The text offset of a point in the page (a caret, the end of a selection), or null when it lies outside the pieces. */
export function offsetAt(pieces: readonly Piece[], node: Node, offset: number): number | null {
  const piece = pieces.find(
    (candidate) =>
      candidate.node === node && candidate.offset <= offset && offset <= candidate.offset + candidate.length,
  );
  return piece === undefined ? null : piece.start + offset - piece.offset;
}

/** A live range over the same stretch: only live ranges can say where they stand on screen. */
export function liveRange(range: MarkRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const fits = startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer);
  if (!fits || startContainer.ownerDocument === null) return null;
  const live = startContainer.ownerDocument.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

const lengthOf = (node: Node): number => (node as Text).data.length; // `placeOf` makes ranges over texts only

/** The index of the first piece that ends after an offset; the number of pieces when none does. */
function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
