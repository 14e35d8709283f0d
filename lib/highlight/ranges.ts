import type { Piece } from './mark.ts';

/** A place in the page that covers a stretch of text. */
export type Place = { readonly range: StaticRange; readonly nodes: readonly Text[] };

/**
 * Where `[start, end)` of the text stands in the page, or null when no character of it has a node.
 * Pieces are in order and do not overlap; block edges belong to no node and are left out at both ends.
 */
export function placeOf(pieces: readonly Piece[], start: number, end: number): Place | null {
  const covered = pieces.slice(countWhile(pieces, endsBy(start)), countWhile(pieces, startsBefore(end)));
  const first = covered[0];
  const last = covered.at(-1);
  // The constructor of the frame the text is in: a range of another window would be registered and never painted.
  const window = first?.node.ownerDocument.defaultView;
  if (!first || !last || !window || end <= start) return null;
  const range = new window.StaticRange({
    startContainer: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endContainer: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  });
  return { range, nodes: covered.map((piece) => piece.node) };
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
export function liveRange(range: StaticRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const fits = startOffset <= lengthOf(startContainer) && endOffset <= lengthOf(endContainer);
  if (!fits || startContainer.ownerDocument === null) return null;
  const live = startContainer.ownerDocument.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return live;
}

const lengthOf = (node: Node): number => (node as Text).data.length; // `placeOf` makes ranges over texts only

const endsBy = (offset: number) => (piece: Piece) => piece.start + piece.length <= offset;
const startsBefore = (offset: number) => (piece: Piece) => piece.start < offset;

/** How many leading pieces the claim holds for; binary search, so it must hold for a prefix. */
function countWhile(pieces: readonly Piece[], claim: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && claim(piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}
