import type { BodyBudget } from './body-budget.ts';
import { MAX_LOOK, plainText } from './line-facts.ts';

/** A quoted mail is known by so many first text nodes: an attribution has fewer. */
const MAX_NODES = 40;

/** Whether an element that is passed over holds a text; one with more nodes than are looked at does. */
export function holdsText(element: Element, budget: BodyBudget): boolean {
  const texts = textsIn(element);
  for (let nodes = 0; nodes < MAX_NODES; nodes += 1) {
    const node = texts.nextNode();
    if (node === null) return false;
    budget.visit();
    if (plainText(node.nodeValue ?? '') !== '') return true;
  }
  return true;
}

/** What such an element begins with, as the patterns see it; longer texts end in "…". The whole text is not put together for that. */
export function beginningOf(element: Element): string {
  const texts = textsIn(element);
  let text = '';
  for (let nodes = 0; nodes < MAX_NODES && text.length < MAX_LOOK; nodes += 1) {
    const node = texts.nextNode();
    if (node === null) return plainText(text.replace(/\s+/gu, ' '));
    text += (node.nodeValue ?? '').slice(0, MAX_LOOK);
  }
  return `${plainText(text.replace(/\s+/gu, ' '))}…`;
}

const textsIn = (element: Element): TreeWalker =>
  element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
