import type { Span } from '../domain/message/span.ts';
import type { Mark, MarkRange, Piece } from './mark.ts';
import { placeOf } from './ranges.ts';

/**
 * The marks of a unit in order. A mark that stands where one of `before` of its kind stands keeps that range object,
 * so that an unchanged mark costs the registry nothing. Spans without a node in the page are dropped.
 */
export function marksOfSpans(
  unit: Element,
  pieces: readonly Piece[],
  spans: readonly Span[],
  before: readonly Mark[],
): readonly Mark[] {
  const kept = before.length === 0 ? null : Map.groupBy(before, (mark) => mark.range.startContainer);
  const marks: Mark[] = [];
  for (const span of spans) {
    const place = placeOf(pieces, span.start, span.end);
    if (place === null) continue;
    const { nodes, range } = place;
    const same = kept
      ?.get(range.startContainer)
      ?.find((mark) => mark.span.kind === span.kind && isSamePlace(mark.range, range));
    marks.push({ unit, span, nodes, range: same?.range ?? range });
  }
  return marks;
}

const isSamePlace = (a: MarkRange, b: MarkRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
