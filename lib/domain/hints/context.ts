import type { JournalEntry } from '../journal/journal-entry.ts';
import type { Dismissal } from './reading.ts';

/** Something that may explain how somebody wrote, from when on: "holiday", "new account manager". */
export type ContextMark = {
  readonly key: string;
  readonly atMs: number;
  readonly text: string;
  /** The note it stands in; null for the words of a hint that was put away. */
  readonly entry: JournalEntry | null;
};

/** What explains a sender's way of writing, earliest first: notes of the user, and words given when a hint was put away. */
export function contextMarks(
  entries: readonly JournalEntry[],
  dismissals: readonly Dismissal[],
): ContextMark[] {
  const noted = entries.flatMap((entry) =>
    entry.explainsFromMs === null
      ? []
      : [{ key: entry.id, atMs: entry.explainsFromMs, text: entry.text, entry }],
  );
  const said = dismissals.flatMap(({ id, atMs, context }) =>
    context === '' ? [] : [{ key: id, atMs, text: context, entry: null }],
  );
  return [...noted, ...said].toSorted((a, b) => a.atMs - b.atMs);
}

/**
 * Where marks stand among points in their order: 2.5 is between the second and the third. Marks from before the first point are
 * left out: what is drawn has no room for them.
 */
export const placesAmong = (
  pointsAtMs: readonly number[],
  marks: readonly Pick<ContextMark, 'atMs'>[],
): number[] =>
  marks.flatMap(({ atMs }) => {
    const before = pointsAtMs.filter((at) => at < atMs).length;
    return before === 0 ? [] : [before - 0.5];
  });
