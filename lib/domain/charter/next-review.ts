import type { Charter } from './charter.ts';

/** A review this close is shown as coming up. */
export const REVIEW_SOON_DAYS = 14;

const DAY_MS = 86_400_000;

/** When a charter is to be looked at again, and how near that is. */
export type NextReview = { readonly dueAtMs: number; readonly state: 'later' | 'soon' | 'due' };

/**
 * Quarterly in the first year, then half-yearly if the relationship is stable, else still quarterly; counted from
 * the last review or the start, in calendar months of UTC.
 */
export function nextReview(charter: Charter, nowMs: number): NextReview {
  const fromMs = charter.lastReviewedAtMs ?? charter.startedAtMs;
  const firstYear = fromMs < addMonths(charter.startedAtMs, 12);
  const dueAtMs = addMonths(fromMs, charter.stable && !firstYear ? 6 : 3);
  if (dueAtMs <= nowMs) return { dueAtMs, state: 'due' };
  return { dueAtMs, state: dueAtMs - nowMs <= REVIEW_SOON_DAYS * DAY_MS ? 'soon' : 'later' };
}

/** The same day some months later; the last day of the month where that day does not exist. */
function addMonths(atMs: number, months: number): number {
  const date = new Date(atMs);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return date.getTime();
}
