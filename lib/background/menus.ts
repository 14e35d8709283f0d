import { browser } from 'wxt/browser';
import { t } from '../i18n/t.ts';
import { mailMatches } from '../messaging/mail-hosts.ts';
import { askPage } from '../messaging/page-client.ts';
import { openPanel } from './open-panel.ts';

type MenuId = 'log-note' | 'follow-sender' | 'open-panel';

/** The context menu of mail pages: a note on the selection, follow, and the side panel. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    // The menu was made below, so its ids are these.
    runMenu(info.menuItemId as MenuId, tab.id, info.frameId ?? 0, info.selectionText ?? null);
  });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = mailMatches;
  const item = { documentUrlPatterns, contexts: ['page', 'frame', 'selection'] as const };
  const selection = { documentUrlPatterns, contexts: ['selection'] as const };
  browser.contextMenus.create({
    ...selection,
    id: 'log-note',
    title: t('menuLogNote'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    ...item,
    id: 'follow-sender',
    title: t('menuFollow'),
    contexts: ['page', 'frame'],
  });
  browser.contextMenus.create({
    ...item,
    id: 'open-panel',
    title: t('menuOpenPanel'),
    contexts: ['page', 'frame'],
  });
}

function runMenu(id: MenuId, tabId: number, frameId: number, selection: string | null): void {
  switch (id) {
    case 'log-note':
      void askPage(tabId, 'startNote', { selection }, frameId);
      return;
    case 'follow-sender':
      void browser.action.openPopup();
      return;
    case 'open-panel':
      void openPanel(tabId);
      return;
  }
}
