import type { BodyBudget } from './body-budget.ts';
import { MAX_LOOK, plainText } from './line-facts.ts';

/** A quoted mail is known by so many first text nodes: an attribution has fewer. */
const MAX_NODES = 40;

/**
 * What an element that is passed over begins with, as the patterns see it; empty when it holds no text. Longer texts end
 * in "…". The whole text is not put together for that.
 */
export function beginningOf(element: Element, budget: BodyBudget): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let nodes = 0; nodes < MAX_NODES && text.length < MAX_LOOK; nodes += 1) {
    const node = walker.nextNode();
    if (node === null) return plainText(text.replace(/\s+/gu, ' '));
    budget.visit();
    text += (node.nodeValue ?? '').slice(0, MAX_LOOK);
  }
  return `${plainText(text.replace(/\s+/gu, ' '))}…`;
}
