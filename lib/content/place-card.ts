/** A rectangle of the viewport, in CSS px. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What decides where the card goes. */
export type Placement = {
  readonly anchor: Box;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly viewport: { readonly widthPx: number; readonly heightPx: number };
  /** What should stay free, such as the send row of a draft. */
  readonly keepFree: Box | null;
};

/** Between the text and the card; the pointer crosses it on the way to the card. */
const GAP_PX = 6;
/** Between the card and the edge of the viewport. */
const EDGE_PX = 8;
/** Height of the bar that webmails have at the top. */
const CORNER_TOP_PX = 60;

/**
 * Where the card goes: below its text, else above it, else beside it, so that the text can still be read; on the
 * roomier side and less high when it fits nowhere. What is to stay free is covered only when there is no other place.
 */
export function placeCard(placement: Placement): Box {
  const { anchor, widthPx, heightPx, viewport, keepFree } = placement;
  const left = clamp(anchor.left, EDGE_PX, viewport.widthPx - EDGE_PX - widthPx);
  const top = clamp(anchor.top, EDGE_PX, viewport.heightPx - EDGE_PX - heightPx);
  const at = (x: number, y: number): Box => ({ left: x, top: y, right: x + widthPx, bottom: y + heightPx });
  const fits = [
    at(left, anchor.bottom + GAP_PX),
    at(left, anchor.top - GAP_PX - heightPx),
    at(anchor.right + GAP_PX, top),
    at(anchor.left - GAP_PX - widthPx, top),
  ].filter((box) => isInside(box, viewport));
  return (
    fits.find((box) => keepFree === null || !overlaps(box, keepFree)) ?? fits[0] ?? squeezed(placement, left)
  );
}

/** As high as the roomier side allows; the document in the card scrolls. */
function squeezed({ anchor, widthPx, viewport }: Placement, left: number): Box {
  const isBelow = viewport.heightPx - anchor.bottom >= anchor.top;
  return {
    left,
    right: left + widthPx,
    top: isBelow ? anchor.bottom + GAP_PX : EDGE_PX,
    bottom: isBelow ? viewport.heightPx - EDGE_PX : anchor.top - GAP_PX,
  };
}

const isInside = (box: Box, { widthPx, heightPx }: Placement['viewport']): boolean =>
  box.left >= EDGE_PX &&
  box.top >= EDGE_PX &&
  box.right <= widthPx - EDGE_PX &&
  box.bottom <= heightPx - EDGE_PX;

/**
 * Where a card goes that the user has a hand on: it changes no sides, and its upper edge stays, so that nothing moves under
 * the hand. Where the window has no room left below, it moves up by what is missing.
 */
export function holdCard(standing: Box, heightPx: number, viewport: Placement['viewport']): Box {
  const end = viewport.heightPx - EDGE_PX;
  const top = clamp(standing.top, EDGE_PX, end - heightPx);
  return { ...standing, top, bottom: Math.min(top + heightPx, end) };
}

/** The smallest box around some boxes, or null when there are none. */
export function boxAround(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** Whether a point lies in a box widened by `marginPx` on every side. */
export const isInBox = (box: Box, x: number, y: number, marginPx = 0): boolean =>
  x >= box.left - marginPx &&
  x <= box.right + marginPx &&
  y >= box.top - marginPx &&
  y <= box.bottom + marginPx;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The lower bound wins: better cut off at the end than at the beginning. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Where a card goes that belongs to no text: near the upper end of the window, out of the way of what is read. */
export function cornerOf(document: Document): Box {
  const { clientWidth } = document.documentElement;
  return { left: clientWidth - EDGE_PX, right: clientWidth - EDGE_PX, top: 0, bottom: CORNER_TOP_PX };
}
