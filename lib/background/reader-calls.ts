import { browser } from 'wxt/browser';
import { err, ok } from '../domain/result.ts';
import type { Handlers } from '../messaging/guard.ts';

/** Starts the reader where a scout asks for it: a mail page without a followed sender never gets it. */
export const readerCalls: Pick<Handlers, 'startReader'> = {
  async startReader(_, { tabId, frameId }) {
    if (tabId === null || frameId === null) return err({ kind: 'gone' });
    try {
      await browser.scripting.executeScript({
        // Reaches `about:blank` pop-outs, too: their inherited origin decides. Seen in Chromium 156, 2026-11-24.
        target: { tabId, frameIds: [frameId] },
        files: ['/reader.js'],
        // The scout runs already, so there is nothing left to wait for.
        injectImmediately: true,
      });
      return ok(null);
    } catch {
      // The document is gone, or the browser lets nothing of ours into it any more.
      return err({ kind: 'gone' });
    }
  },
};
