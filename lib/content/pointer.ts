import type { Hit } from '../highlight/mark.ts';
import type { Card } from './card.ts';
import type { HostElement } from './host-element.ts';
import type { Page } from './page.ts';
import { showMark } from './show-unit.ts';

/** Frames the pointer rests on a mark before its card opens: a fifth of a second, so that passing over shows nothing. */
const REST_FRAMES = 12;

/**
 * Opens the card when the pointer rests on a mark, and when a mark is pressed. The text under a moving pointer is not
 * looked up, that under a resting one once. The page's own clicks go on as if we were not there.
 */
export function watchPointer(page: Page, card: Card, host: HostElement): void {
  const { window, document, painter, listeners, signal } = page;
  let at = { x: 0, y: 0 };
  let rested = 0;
  let hit: Hit | null = null;
  let counting = false;

  const count = () => {
    counting = false;
    if (signal.aborted) return;
    card.pointerAt(at.x, at.y);
    rested += 1;
    // In the first frame the pointer may still move; a second one without an event is a rest.
    if (rested === 2) hit = painter.hitTest(at.x, at.y);
    if (rested >= 2 && hit === null) return;
    if (rested < REST_FRAMES) countOn();
    else if (hit !== null) showMark(page, card, hit.mark, 'hover');
  };
  const countOn = () => {
    if (counting) return;
    counting = true;
    window.requestAnimationFrame(count);
  };

  listeners.on(
    document,
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0 || event.target === host.element) return;
      at = { x: event.clientX, y: event.clientY };
      rested = 0;
      hit = null;
      if (page.units.size > 0 || card.current() !== null) countOn();
    },
    { capture: true, passive: true },
  );
  listeners.on(
    document,
    'click',
    (event) => {
      if (!event.isTrusted || isForPage(event, host)) return;
      const pressed = painter.hitTest(event.clientX, event.clientY);
      if (pressed !== null) showMark(page, card, pressed.mark, 'press');
    },
    { capture: true, passive: true },
  );
}

/** A press on a link or a button, or the end of a selection, means something else. */
const isForPage = ({ target }: Event, host: HostElement): boolean =>
  !(target instanceof Element) ||
  target === host.element ||
  target.closest('a[href], button') !== null ||
  target.ownerDocument.getSelection()?.isCollapsed === false;
