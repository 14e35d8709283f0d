import { browser } from 'wxt/browser';
import { askPage } from '../messaging/page-client.ts';

/** Keyboard shortcuts, passed on to the mail tab in front. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void runCommand(command, tab.id);
  });
}

async function runCommand(command: string, tabId: number): Promise<void> {
  if (command === 'next-annotation') await askPage(tabId, 'walk', { direction: 'next' });
  if (command === 'previous-annotation') await askPage(tabId, 'walk', { direction: 'previous' });
  if (command === 'log-note') await askPage(tabId, 'startNote', { selection: null });
  if (command === 'add-term') await askPage(tabId, 'startTerm', { selection: null });
}
