import { browser } from 'wxt/browser';
import type { PageAnswer, PageCall, PageMessage } from './page-message.ts';
import type { PageCalls } from './page-protocol.ts';

/**
 * Asks the content script of a tab, by default in its top frame; `null` means all frames, and the first answer counts.
 * Null when nobody answers: no mail page, not started yet, or left over from an earlier version.
 */
export async function askPage<C extends PageCall>(
  tabId: number,
  call: C,
  request: PageCalls[C]['request'],
  frameId: number | null = 0,
): Promise<PageCalls[C]['reply'] | null> {
  const message: PageMessage = { pageCall: call, request };
  try {
    const answer: PageAnswer | undefined = await browser.tabs.sendMessage(
      tabId,
      message,
      frameId === null ? {} : { frameId },
    );
    // Only our content script answers, with the reply of the call it was asked.
    return (answer?.reply ?? null) as PageCalls[C]['reply'] | null;
  } catch {
    // No receiver in that frame: the tab was closed, went elsewhere, or runs no content script.
    return null;
  }
}
