import type { Reading } from './reading.ts';

/**
 * Whether a message answers one that wants something done: the last dated message before it in its thread is the other
 * side's, and wants something. False where that is not known.
 */
export function isAnswer(
  { key, side, sentAtMs }: Pick<Reading, 'key' | 'side' | 'sentAtMs'>,
  thread: readonly Reading[],
): boolean {
  if (sentAtMs === null) return false;
  const timeOf = (reading: Reading): number => reading.sentAtMs ?? Number.POSITIVE_INFINITY;
  const before = thread
    .filter((other) => other.key !== key && timeOf(other) < sentAtMs)
    .toSorted((a, b) => timeOf(a) - timeOf(b))
    .at(-1);
  return before !== undefined && before.side !== side && (before.acts?.wants ?? 0) > 0;
}
