import { expect, type Page } from '@playwright/test';
import { sampleMailbox } from '../../hosts/mailbox/sample-mailbox.ts';
import { openThread } from './desk.ts';
import { editorOf } from './drafts.ts';
import { letFramesPass } from './marks.ts';

/*
 * What of the page's own DOM Parlance changes in a whole story. An observer stands in the page before any script does, and
 * notes every change; the same acts in the same browser without Parlance tell which of them are the webmail's own.
 */

declare global {
  /** Every change of a document, in words: kind, place, and what came and went. */
  var changes: string[];
}

/** Runs in every mail page before anything else. */
export function noteChanges(): void {
  const changes: string[] = [];
  Object.assign(globalThis, { changes });
  // Ids and times differ from run to run in nothing but their numbers.
  const named = (node: Node): string =>
    node instanceof Element
      ? `${node.localName}${node.id === '' ? '' : '#'}${node.id.replace(/\d+|:[0-9a-z]+/gu, 'n')}.${node.getAttribute('class') ?? ''}`
      : `${node.nodeName} ${(node.nodeValue ?? '').slice(0, 40)}`;
  const isOurs = (node: Node): boolean => node.nodeName === 'PARLANCE-CARD';
  const say = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord): string =>
    [
      type,
      named(target),
      attributeName ?? '',
      [...addedNodes].filter((node) => !isOurs(node)).map(named),
      [...removedNodes].filter((node) => !isOurs(node)).map(named),
    ].join(' | ');
  new MutationObserver((records) => {
    for (const record of records) {
      const moved = [...record.addedNodes, ...record.removedNodes];
      const isOnlyOurs = isOurs(record.target) || (moved.length > 0 && moved.every(isOurs));
      if (!isOnlyOurs) changes.push(say(record));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** What somebody does to the mail page in the story, and nothing else of it: what then changes is not ours. */
export async function actWithoutParlance(page: Page, host: 'gmail' | 'outlook'): Promise<void> {
  await openThread(page, host, 'harbour-shipped');
  await page
    .getByRole('button', { name: 'Reply', exact: true })
    .or(page.getByRole('menuitem', { name: 'Reply', exact: true }))
    .last()
    .click();
  const editor = editorOf(page, host);
  await expect(editor).toBeFocused();
  await page.keyboard.type('Hi Li, please send the ETA for PO 4711 and tell me when it has shipped.');
  await editor.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf('ETA');
      if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + 3);
    }
    return undefined;
  });
  // The one change of the story that the user asks Parlance for; here by hand.
  await page.evaluate(() => document.execCommand('insertText', false, 'confirmed delivery date'));
  const threads = sampleMailbox.threads
    .filter(({ mails }) => mails.some(({ from }) => from.address === 'marta@delta-forgings.example.com'))
    .toReversed();
  for (const { id } of threads) {
    await openThread(page, host, id);
    await page.evaluate(() => __host.expandAll());
  }
  await openThread(page, host, 'harbour-shipped');
  await openThread(page, host, 'valves-po-6198');
  await letFramesPass(page, 10);
}

/** What is in one list more often than in the other. */
export function surplus(many: readonly string[], few: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of few) left.set(one, (left.get(one) ?? 0) + 1);
  return many.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}
