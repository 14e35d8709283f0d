import { plural, t } from '../../lib/i18n/t.ts';

const DAY_MS = 86_400_000;

/** How long ago something was asked, in days: "asked today", "asked 3 days ago". */
export function askedText(askedAtMs: number, nowMs: number): string {
  const days = Math.max(0, Math.floor((nowMs - askedAtMs) / DAY_MS));
  return days === 0 ? t('askedToday') : plural('askedDaysAgo', days);
}
