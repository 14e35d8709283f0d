import { browser } from 'wxt/browser';

/** Firefox calls its side panel "sidebar" and has it under another name. */
type Sidebars = { readonly sidebarAction?: { open(): Promise<void> } };

/** Opens the side panel beside a tab; must run inside the press that asked for it. False when the browser refuses. */
export async function openSidePanel(tabId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Sidebars;
  try {
    await (sidebarAction === undefined ? browser.sidePanel.open({ tabId }) : sidebarAction.open());
    return true;
  } catch {
    // Refused: the press is too long ago, or the window can't have a side panel.
    return false;
  }
}
