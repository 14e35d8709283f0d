import type { Page } from '@playwright/test';

const bodies = { gmail: '.a3s', outlook: '[id^="UniqueMessageBody"]' } as const;

/** Selects words in the message in front, as a drag does. */
export const select = (page: Page, host: keyof typeof bodies, words: string): Promise<void> =>
  page.evaluate(
    ({ selector, text }) => {
      for (const body of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(text);
          if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
        }
      }
    },
    { selector: bodies[host], text: words },
  );
