import type { Dismissal, HintKind } from './reading.ts';

/**
 * What remains to be judged after the user put hints of this kind away, in order: the readings a hint rested on are set aside,
 * or, for "this is the new normal", everything before them is.
 */
export function withoutDismissed<T extends { readonly key: string }>(
  points: readonly T[],
  dismissals: readonly Dismissal[],
  kind: HintKind,
): T[] {
  let kept = [...points];
  for (const { kind: dismissedKind, reason, readingKeys } of dismissals) {
    if (dismissedKind !== kind) continue;
    if (reason === 'new-normal') {
      const firstNormal = kept.findIndex((point) => readingKeys.includes(point.key));
      kept = kept.slice(Math.max(0, firstNormal));
    } else {
      kept = kept.filter((point) => !readingKeys.includes(point.key));
    }
  }
  return kept;
}
