import type { Hit, Mark } from './mark.ts';
import { liveRange } from './ranges.ts';

/** Finds the mark under a point without asking the highlight registry, which looks at every range. */
export type HitIndex = {
  add(mark: Mark): void;
  remove(mark: Mark): void;
  /** The mark drawn at a point of the viewport; of several the shortest. */
  at(x: number, y: number): Hit | null;
};

/** An empty index over the marks of one document. Nodes are held weakly. */
export function createHitIndex(document: Document): HitIndex {
  const marksByNode = new WeakMap<Text, Set<Mark>>();
  return {
    add(mark) {
      for (const node of mark.nodes) {
        const marks = marksByNode.get(node) ?? new Set();
        marksByNode.set(node, marks.add(mark));
      }
    },
    remove(mark) {
      for (const node of mark.nodes) marksByNode.get(node)?.delete(mark);
    },
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      if (caret === null || !isText(caret.offsetNode)) return null;
      const { offsetNode, offset } = caret;
      const marks = [...(marksByNode.get(offsetNode) ?? [])].filter((mark) =>
        covers(mark, offsetNode, offset),
      );
      for (const mark of marks.toSorted(byLength)) {
        const rects = rectsOf(mark);
        // The caret call answers the nearest caret, even for a point beside the line.
        if (rects.some((rect) => isInside(rect, x, y))) return { mark, rects };
      }
      return null;
    },
  };
}

/** The rectangles a mark covers on screen now; none when its text has changed or left the page. */
export const rectsOf = (mark: Mark): readonly DOMRect[] => [
  ...(liveRange(mark.range)?.getClientRects() ?? []),
];

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Whether the mark touches the caret at an offset of one of its texts. Cheap, so that few are measured on screen. */
const covers = ({ range }: Mark, node: Text, offset: number): boolean =>
  (node !== range.startContainer || range.startOffset <= offset) &&
  (node !== range.endContainer || offset <= range.endOffset);

const byLength = (a: Mark, b: Mark): number => a.span.end - a.span.start - (b.span.end - b.span.start);

const isInside = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
