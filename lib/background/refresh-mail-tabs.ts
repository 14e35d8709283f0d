import { browser } from 'wxt/browser';
import { askPage } from '../messaging/page-client.ts';

/** Tells every open mail page that stored data changed. Who does not listen does not answer. */
export async function refreshMailTabs(): Promise<void> {
  // All tabs, because a pop-out's address is `about:blank` and a query by address would miss it.
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askPage(id, 'refresh', null, null)])));
}
