import type { Span } from '../domain/message/span.ts';

/**
 * Spans of `before` moved to where they stand in `after`, for the moment between an edit and the new answer.
 *
 * What the edit did not touch stays or moves with its text; a span the edit ran into, or that touches it, is dropped.
 */
export function carrySpans(before: string, after: string, spans: readonly Span[]): readonly Span[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  if (head === before.length && head === after.length) return spans;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end < head) return [span];
    if (span.start > before.length - tail)
      return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}
