import type { Pilot } from './programme.ts';

/** A meeting of a pilot: a check-in after each week, and the review at its end. */
export type PilotMeeting = { readonly startsAtMs: number; readonly isReview: boolean };

/** More weeks than this are a slip of the hand. */
const MOST_WEEKS = 26;

/** The meetings of a pilot at ten where the user is, a week apart; none while nobody said when it starts. */
export function pilotMeetings({ startsAtMs, weeks }: Pick<Pilot, 'startsAtMs' | 'weeks'>): PilotMeeting[] {
  if (startsAtMs === null) return [];
  const count = Math.min(Math.max(Math.floor(weeks), 0), MOST_WEEKS);
  return Array.from({ length: count }, (_, week) => {
    const day = new Date(startsAtMs);
    day.setDate(day.getDate() + 7 * (week + 1));
    day.setHours(10, 0, 0, 0);
    return { startsAtMs: day.getTime(), isReview: week === count - 1 };
  });
}
