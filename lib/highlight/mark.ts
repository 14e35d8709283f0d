import type { Span } from '../domain/message/span.ts';

/** Where a stretch of the analysed text stands in the page: `text[start, start + length)` is `node.data[offset, offset + length)`. */
export type Piece = {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
};

/** Where a mark begins and ends in the page. The browser's own range is made for those that are drawn: most never are. */
export type MarkRange = Readonly<StaticRangeInit>;

/** A span that has a place in the page. `unit` is the message body or draft it stands in, `nodes` the texts it touches. */
export type Mark = {
  readonly unit: Element;
  readonly span: Span;
  readonly range: MarkRange;
  readonly nodes: readonly Text[];
};

/** A mark under a point, with the rectangles it covers on screen now. */
export type Hit = { readonly mark: Mark; readonly rects: readonly DOMRect[] };
