import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/t.ts';
import { askPage } from '../messaging/page-client.ts';
import { openPanel } from './open-panel.ts';

type Item = Browser.contextMenus.CreateProperties;
type MenuId = 'log-note' | 'add-term' | 'follow-sender' | 'open-panel';

/** Answers the context menu of mail pages. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    // The menu was made below, so its ids are these.
    runMenu(info.menuItemId as MenuId, tab.id, info.frameId ?? 0, info.selectionText ?? null);
  });
}

/** Makes the context menu of the pages that these match: a note on the selection, the selection as a term, follow, and the side panel. */
export async function createMenus(documentUrlPatterns: string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  const add = (id: MenuId, title: string, ...contexts: NonNullable<Item['contexts']>) =>
    browser.contextMenus.create({ documentUrlPatterns, id, title, contexts });
  add('log-note', t('menuLogNote'), 'selection');
  add('add-term', t('menuAddTerm'), 'selection');
  add('follow-sender', t('menuFollow'), 'page', 'frame');
  add('open-panel', t('menuOpenPanel'), 'page', 'frame');
}

function runMenu(id: MenuId, tabId: number, frameId: number, selection: string | null): void {
  switch (id) {
    case 'log-note':
      void start('startNote', tabId, frameId, selection);
      return;
    case 'add-term':
      void start('startTerm', tabId, frameId, selection);
      return;
    case 'follow-sender':
      void browser.action.openPopup();
      return;
    case 'open-panel':
      void openPanel(tabId);
      return;
  }
}

/** A frame that holds no mail leaves it to the page around it. Where nobody answers, the popup says what is in front. */
async function start(
  call: 'startNote' | 'startTerm',
  tabId: number,
  frameId: number,
  selection: string | null,
): Promise<void> {
  let isAnswered = false;
  for (const frame of new Set([frameId, 0])) {
    const reply = await askPage(tabId, call, { selection }, frame);
    if (reply?.started === true) return;
    isAnswered ||= reply !== null;
  }
  if (!isAnswered) await browser.action.openPopup();
}
