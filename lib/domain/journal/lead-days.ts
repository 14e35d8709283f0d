import { momentFor } from '../draft/options/option.ts';
import { dueDaysIn } from './due-days.ts';

/** The longest warning that is kept. */
const MOST_DAYS = 3_650;

/**
 * Days from when a heads-up was written to the day it warns of; null when either is not said, or the day has passed. `zone` says
 * which day it was when it was written.
 */
export function leadDaysIn(quote: string, sentAtMs: number | null, zone: string): number | null {
  if (sentAtMs === null) return null;
  const moment = momentFor(sentAtMs, zone, null);
  const day = dueDaysIn(quote, moment)?.days[0];
  return day === undefined || day < moment.today ? null : Math.min(day - moment.today, MOST_DAYS);
}
