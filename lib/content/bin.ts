import type { Listeners } from './listeners.ts';

/**
 * Takes elements of ours out of the page without touching the user's undo.
 *
 * Chromium ends a run of typing whenever a node leaves the document, wherever it was, so that undo would go in other
 * steps than without us (seen in Chromium 156). While the user writes, elements are therefore hidden only, and leave
 * when the focus does. Adding nodes, changing their text or their attributes is harmless.
 */
export type Bin = { discard(element: HTMLElement): void };

/** A bin for one document. */
export function createBin(document: Document, listeners: Listeners): Bin {
  const discarded = new Set<HTMLElement>();
  const empty = () => {
    for (const element of discarded) element.remove();
    discarded.clear();
  };
  listeners.on(document, 'focusout', ({ relatedTarget }) => isEditor(relatedTarget) || empty(), {
    passive: true,
  });
  return {
    discard(element) {
      element.hidden = true;
      discarded.add(element);
      if (!isEditor(document.activeElement)) empty();
    },
  };
}

const isEditor = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.isContentEditable;
