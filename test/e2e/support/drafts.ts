import { expect, type Locator, type Page } from '@playwright/test';

const editors = {
  gmail: '[g_editable="true"]',
  outlook: '[id^="editorParent_"] [contenteditable="true"]',
} as const;

/** The editor in front. */
export const editorOf = (page: Page, host: keyof typeof editors): Locator =>
  page.locator(editors[host]).filter({ visible: true }).last();

/** Presses reply on the newest message and answers with the editor, the caret in it. */
export async function reply(page: Page, host: keyof typeof editors): Promise<Locator> {
  await page.locator('[data-act="reply"]').filter({ visible: true }).last().click();
  const editor = editorOf(page, host);
  await editor.click({ position: { x: 4, y: 4 } });
  await expect(editor).toBeFocused();
  return editor;
}

/** A draft to the byte, and where its caret is: child indexes from the editor down to the text, and the offset in it. */
export type DraftState = { readonly html: string; readonly caret: readonly number[] };

/** What the user would send now. */
export const stateOf = (editor: Pick<Locator, 'evaluate'>): Promise<DraftState> =>
  editor.evaluate((element) => {
    const selection = document.getSelection();
    const path: number[] = [selection?.focusOffset ?? -1];
    for (let node = selection?.focusNode ?? null; node !== null && node !== element; node = node.parentNode)
      path.unshift([...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode));
    return { html: element.innerHTML, caret: path };
  });

/** The middle of the first place in an element that reads like `words`, in the viewport. */
export const pointOnText = (element: Locator, words: string): Promise<{ x: number; y: number }> =>
  element.evaluate((root, text) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(text);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`no “${text}”`);
  }, words);
