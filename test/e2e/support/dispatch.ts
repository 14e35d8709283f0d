import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

/*
 * Keys of extension commands and entries of the context menu belong to the browser, not to a page: no test can press
 * them. Chromium's extension events have a `dispatch` of their own, which calls the listeners as the browser would.
 */

type Dispatching = { dispatch(...details: readonly unknown[]): void };

/** What a context menu tells its listener. */
export type MenuPress = { readonly selectionText?: string; readonly frameId?: number };

/** Runs a command of the manifest with the mail tab in front. */
export async function dispatchCommand(worker: Worker, command: string): Promise<void> {
  await worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
  }, command);
}

/** Presses an entry of the context menu over the mail tab in front. */
export async function dispatchContextMenu(
  worker: Worker,
  menuItemId: string,
  press: MenuPress = {},
): Promise<void> {
  await worker.evaluate(
    async ({ id, details }) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const info = { menuItemId: id, editable: false, pageUrl: tab?.url, frameId: 0, ...details };
      (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(info, tab);
    },
    { id: menuItemId, details: press },
  );
}
