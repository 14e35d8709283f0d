import { browser } from 'wxt/browser';
import { nextReview } from '../domain/charter/next-review.ts';
import { plural, t } from '../i18n/t.ts';
import { storageFailure } from '../storage/change.ts';
import { charterStore } from '../storage/charter-store.ts';
import type { ParlanceDatabase } from '../storage/database.ts';
import { opStore } from '../storage/op-store.ts';
import { termTrash } from '../storage/term-trash.ts';
import type { Now } from './now.ts';

const ALARM = 'daily';
const DAY_MINUTES = 24 * 60;
const BADGE_COLOUR = '#7a4b00';

/** Looks once a day, and whenever the browser starts, how many charter reviews are due. */
export function watchDueReviews(db: ParlanceDatabase, now: Now): void {
  const show = () => void showDueReviews(db, now());
  browser.runtime.onInstalled.addListener(show);
  browser.runtime.onStartup.addListener(show);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    void showDueReviews(db, now());
    void opStore(db).prune(now());
    void termTrash(db).prune(now());
  });
  void keepAlarm();
}

/** Browsers forget alarms, on a restart or when an extension is turned off and on, and tell nobody. */
async function keepAlarm(): Promise<void> {
  if ((await browser.alarms.get(ALARM)) !== undefined) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_MINUTES });
}

/** The number of due reviews on the toolbar button, and nothing when there is none. */
export async function showDueReviews(db: ParlanceDatabase, nowMs: number): Promise<void> {
  const due = await countDue(db, nowMs);
  await browser.action.setBadgeText({ text: due === 0 ? '' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  await browser.action.setTitle({ title: due === 0 ? t('extensionName') : plural('badgeDueReviews', due) });
}

async function countDue(db: ParlanceDatabase, nowMs: number): Promise<number> {
  try {
    const charters = await charterStore(db).all();
    return charters.filter((charter) => nextReview(charter, nowMs).state === 'due').length;
  } catch (error) {
    // A newer database is explained where the user looks; a badge can't.
    if (storageFailure(error) === null) throw error;
    return 0;
  }
}
