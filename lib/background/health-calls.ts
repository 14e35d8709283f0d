import { browser } from 'wxt/browser';
import { ok } from '../domain/result.ts';
import { t } from '../i18n/t.ts';
import type { Handlers } from '../messaging/guard.ts';

const BADGE_COLOUR = '#7a4b00';

/** Shows on the toolbar button of a tab that its mail page does not read any more. The browser forgets it with the page. */
export const healthCalls: Pick<Handlers, 'tellHealth'> = {
  async tellHealth({ missing }, { tabId }) {
    if (tabId === null) return ok(null);
    const reads = missing.length === 0;
    // Null gives the tab back what all tabs show: due reviews.
    await browser.action.setBadgeText({ tabId, text: reads ? null : '!' } as Badge);
    await browser.action.setTitle({ tabId, title: reads ? null : t('badgeUnreadable') } as Title);
    if (!reads) await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    return ok(null);
  },
};

/** Both browsers take null, and say so in their documentation only. */
type Badge = Parameters<typeof browser.action.setBadgeText>[0];
type Title = Parameters<typeof browser.action.setTitle>[0];
