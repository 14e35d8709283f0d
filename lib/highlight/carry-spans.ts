import type { Span } from '../domain/message/span.ts';

/**
 * Spans of `before` moved to where they stand in `after`, for the moment between an edit and the new answer.
 *
 * What the edit did not touch stays or moves with its text; a span the edit ran into, or whose word it made longer, is
 * dropped.
 */
export function carrySpans(before: string, after: string, spans: readonly Span[]): readonly Span[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head && !isWordEdit(after, span.end, head, tail)) return [span];
    if (span.start < before.length - tail) return [];
    const moved = { ...span, start: span.start + shift, end: span.end + shift };
    return isWordEdit(after, moved.start - 1, head, tail) ? [] : [moved];
  });
}

/** Whether the character at `at` was typed and belongs to a word. */
const isWordEdit = (after: string, at: number, head: number, tail: number): boolean =>
  at >= head - 1 && at <= after.length - tail && /[\p{L}\p{N}\p{M}'’-]/u.test(after.charAt(at));
