import { browser } from 'wxt/browser';

/** Opens a route of the workspace in a tab of its own. */
export async function openWorkspace(route: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}#${route}` });
}
