import type { Observation } from '../journal/observation.ts';
import type { Programme, Target, Touchpoint } from '../programme/programme.ts';
import type { Charter } from './charter.ts';

/** What is to be looked at in a review and stands on our side only: it is private, so it is no part of an agenda. */
export type ReviewNotes = {
  /** Friction that was observed since the last review, latest first. */
  readonly frictions: readonly Observation[];
  /** What was to become better: how far is it? */
  readonly targets: readonly Target[];
  /** Information that passes and that nobody is known to read. */
  readonly unread: readonly Touchpoint[];
};

/** What review notes are taken from, of one supplier; observations latest first. */
export type ReviewNotesSources = {
  readonly charter: Pick<Charter, 'lastReviewedAtMs'> | null;
  readonly observations: readonly Observation[];
  readonly programme: Pick<Programme, 'targets' | 'touchpoints'>;
};

/** The notes for the coming review with one supplier. */
export function reviewNotesOf({ charter, observations, programme }: ReviewNotesSources): ReviewNotes {
  const sinceMs = charter?.lastReviewedAtMs ?? Number.NEGATIVE_INFINITY;
  return {
    frictions: observations.filter(
      ({ kind, state, atMs }) => kind === 'friction' && state === 'confirmed' && atMs > sinceMs,
    ),
    targets: programme.targets.filter(({ what }) => what.trim() !== ''),
    unread: programme.touchpoints.filter(({ readBy }) => readBy.trim() === ''),
  };
}
