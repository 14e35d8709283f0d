import type { Box } from './place-card.ts';

/**
 * Scrolls the page's own scrollers until a box inside `element` can be seen, and not at all if it can. `boxNow` says
 * where the box is after each step. Texts cannot be scrolled to by themselves, and their elements may be pages long.
 */
export function scrollToBox(document: Document, element: Element, boxNow: () => Box | null): void {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const isRoot = at === document.scrollingElement;
    if (!isRoot && !scrolls(at)) continue;
    const view = isRoot ? { top: 0, bottom: at.clientHeight } : at.getBoundingClientRect();
    const box = boxNow();
    if (box === null || (box.top >= view.top && box.bottom <= view.bottom)) continue;
    // A third from the top: room for the card below.
    at.scrollBy({ top: box.top - view.top - (view.bottom - view.top) / 3, behavior: 'instant' });
  }
}

const scrolls = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight &&
  /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
