import { calendarDayAt } from '../../lib/domain/language/day-input.ts';
import { plural, t } from '../../lib/i18n/t.ts';

/** How long ago something was asked, in days of the calendar: "asked today", "asked 3 days ago". */
export function askedText(askedAtMs: number, nowMs: number): string {
  const days = Math.max(0, calendarDayAt(nowMs) - calendarDayAt(askedAtMs));
  return days === 0 ? t('askedToday') : plural('askedDaysAgo', days);
}
