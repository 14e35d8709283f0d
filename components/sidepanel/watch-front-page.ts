import { browser } from 'wxt/browser';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';
import { readTabInFront } from '../popup/tab-in-front.ts';

/**
 * A page is asked right after it changed and again a little later: a webmail says its new address first and draws the
 * thread afterwards. Two more looks, then rest until the next change.
 */
const LOOK_AGAIN_MS = [0, 500, 2_000] as const;

/**
 * Tells `onPage` what the mail tab in front shows, now and after each change, until `signal` ends.
 * Null: the tab in front is no mail page. `search` may name a tab, as for the popup.
 */
export function watchFrontPage(
  search: string,
  onPage: (page: OpenPage | null) => void,
  signal: AbortSignal,
): void {
  let looks: ReturnType<typeof setTimeout>[] = [];
  let last: string | null = null;
  let changes = 0;
  const look = async () => {
    const since = changes;
    const { page } = await readTabInFront(search);
    const seen = JSON.stringify(page);
    // The answer of a tab that was in front before may come late.
    if (signal.aborted || since !== changes || seen === last) return;
    last = seen;
    onPage(page);
  };
  const restart = () => {
    changes += 1;
    for (const timer of looks) clearTimeout(timer);
    looks = document.hidden ? [] : LOOK_AGAIN_MS.map((waitMs) => setTimeout(() => void look(), waitMs));
  };
  browser.tabs.onActivated.addListener(restart);
  browser.tabs.onUpdated.addListener(restart);
  document.addEventListener('visibilitychange', restart, { signal });
  window.addEventListener('focus', restart, { signal });
  signal.addEventListener('abort', () => {
    for (const timer of looks) clearTimeout(timer);
    browser.tabs.onActivated.removeListener(restart);
    browser.tabs.onUpdated.removeListener(restart);
  });
  restart();
}
