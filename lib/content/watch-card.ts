import type { Card } from './card.ts';
import type { HostElement } from './host-element.ts';
import type { Page } from './page.ts';
import { isInBox } from './place-card.ts';
import { oncePerFrame } from './schedule.ts';

/**
 * Lets the open card follow its text, and puts it away as WCAG 1.4.13 asks: by Esc without a move of the pointer, by a
 * press elsewhere, or when the user types on.
 */
export function watchCard(page: Page, card: Card, host: HostElement): void {
  const { window, document, listeners, signal } = page;
  const placeSoon = oncePerFrame(window, () => card.place(), signal);
  const passive = { capture: true, passive: true };

  listeners.on(window, 'scroll', placeSoon, passive);
  listeners.on(window, 'resize', placeSoon, passive);
  listeners.on(document, 'input', () => card.close(), passive);
  listeners.on(
    window,
    'pointerdown',
    ({ target, clientX, clientY }) => {
      const isOnText =
        card
          .current()
          ?.anchor()
          .some((box) => isInBox(box, clientX, clientY)) ?? false;
      if (target !== host.element && !isOnText) card.close();
    },
    passive,
  );
  listeners.on(
    window,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || card.current() === null) return;
      // It closed the card, so it must not also close the message behind it.
      event.preventDefault();
      event.stopImmediatePropagation();
      card.close();
    },
    { capture: true },
  );
  signal.addEventListener('abort', () => card.close(), { once: true });
}
