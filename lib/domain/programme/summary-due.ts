import type { Discovery } from './programme.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long both sides wait for the summary of a session. */
export const SUMMARY_DAYS = 2;

/** By which day the summary of a session is owed, as a moment of that day, and whether the day is past. */
export type SummaryDue = { readonly dueAtMs: number; readonly isOverdue: boolean };

/**
 * The summary that is owed for a session that was held: two days after its day; null before it, and once it was shared.
 *
 * The moment is the noon of the day: two times 24 hours after a midnight may be the evening before, when clocks go back.
 */
export function summaryDue(
  { heldAtMs, summarySharedAtMs }: Pick<Discovery, 'heldAtMs' | 'summarySharedAtMs'>,
  nowMs: number,
): SummaryDue | null {
  if (heldAtMs === null || heldAtMs > nowMs || summarySharedAtMs !== null) return null;
  const dueAtMs = heldAtMs + SUMMARY_DAYS * DAY_MS + 12 * HOUR_MS;
  return { dueAtMs, isOverdue: nowMs >= dueAtMs + 12 * HOUR_MS };
}
