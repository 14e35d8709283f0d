import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/page-client.ts';
import type { OpenPage } from '../../lib/messaging/page-protocol.ts';

/** The tab the popup was opened over, and what its mail page shows; `page` is null when it is no mail page. */
export type TabInFront = { readonly tabId: number | null; readonly page: OpenPage | null };

/** Asks the tab in front what is open. `?tab=ID` names another tab, for a popup that was opened as a page. */
export async function readTabInFront(search: string): Promise<TabInFront> {
  const named = new URLSearchParams(search).get('tab');
  const tabId = named === null ? await activeTabId() : Number(named);
  return { tabId, page: tabId === null ? null : await askPage(tabId, 'whatIsOpen', null) };
}

async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
