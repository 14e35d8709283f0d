import { browser } from 'wxt/browser';
import { err, ok, type Result } from '../domain/result.ts';
import type { CallError } from '../messaging/protocol.ts';

/** Opens the side panel beside a tab. Works only on the turn of a press, so nothing may be awaited before it. */
export function openPanel(tabId: number | null): Promise<Result<null, CallError>> {
  if (tabId === null) return Promise.resolve(err({ kind: 'gone' }));
  return opening(tabId).then(
    () => ok(null),
    // The browser refuses without a press it accepts; the caller says so in words.
    () => err({ kind: 'failed' }),
  );
}

/** Firefox has a sidebar instead, which opens from its own buttons and menus only. Not in the types of Chrome. */
type WithSidebar = { readonly sidebarAction?: { open(): Promise<void> } };

async function opening(tabId: number): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction === undefined) await browser.sidePanel.open({ tabId });
  else await sidebarAction.open();
}
