import { addMonths } from '../language/add-months.ts';
import type { Charter, MajorChange } from './charter.ts';

/** A review this close is shown as coming up. */
export const REVIEW_SOON_DAYS = 14;

const DAY_MS = 86_400_000;

/** When a charter is to be looked at again, how near that is, and the major change that asks for it now, if one does. */
export type NextReview = {
  readonly dueAtMs: number;
  readonly state: 'later' | 'soon' | 'due';
  readonly because: MajorChange | null;
};

/**
 * At once after a major change that no review has followed. Else quarterly in the first year, then half-yearly if the
 * relationship is stable, else still quarterly; counted from the last review or the start, in calendar months where the user is.
 */
export function nextReview(charter: Charter, nowMs: number): NextReview {
  const { majorChange, lastReviewedAtMs } = charter;
  if (majorChange !== null && majorChange.atMs > (lastReviewedAtMs ?? Number.NEGATIVE_INFINITY)) {
    return { dueAtMs: majorChange.atMs, state: 'due', because: majorChange };
  }
  const fromMs = lastReviewedAtMs ?? charter.startedAtMs;
  const firstYear = fromMs < addMonths(charter.startedAtMs, 12);
  const dueAtMs = addMonths(fromMs, charter.stable && !firstYear ? 6 : 3);
  if (dueAtMs <= nowMs) return { dueAtMs, state: 'due', because: null };
  const soon = dueAtMs - nowMs <= REVIEW_SOON_DAYS * DAY_MS;
  return { dueAtMs, state: soon ? 'soon' : 'later', because: null };
}
