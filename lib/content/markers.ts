import { plural } from '../i18n/t.ts';
import type { Bin } from './bin.ts';
import type { HostElement } from './host-element.ts';
import type { Listeners } from './listeners.ts';
import { oncePerFrame } from './schedule.ts';

/** One small button beside each message and draft that has something to show: a count and no words. */
export type Markers = {
  /** Shows how many annotations a body or draft has; none takes the marker away. */
  show(unit: HTMLElement, count: number): void;
  remove(unit: HTMLElement): void;
  /** Puts the markers where their texts are now, in the next frame. */
  place(): void;
};

/** Diameter of a marker and its distance from the text. */
const SIZE_PX = 18;
const GAP_PX = 5;

/** Markers in the host of one document. They follow the page's scrolling and are pressed by pointer or keyboard. */
export function createMarkers(
  document: Document,
  host: HostElement,
  bin: Bin,
  listeners: Listeners,
  onPress: (unit: HTMLElement, marker: HTMLElement) => void,
  signal: AbortSignal,
): Markers {
  const window = document.defaultView as Window; // a document that is shown
  const markers = new Map<HTMLElement, HTMLButtonElement>();
  const place = oncePerFrame(
    window,
    () => {
      const places = [...markers].map(([unit, marker]) => [marker, placeOf(document, unit, host)] as const);
      for (const [marker, at] of places) {
        marker.hidden = at === null;
        if (at !== null) marker.style.transform = `translate(${at.x}px, ${at.y}px)`;
      }
    },
    signal,
  );
  listeners.on(window, 'scroll', place, { capture: true, passive: true });
  listeners.on(window, 'resize', place, { passive: true });

  const create = (unit: HTMLElement) => {
    const marker = document.createElement('button');
    marker.className = 'marker';
    marker.hidden = true;
    marker.append('');
    marker.addEventListener('click', (event) => {
      if (event.isTrusted) onPress(unit, marker);
    });
    markers.set(unit, marker);
    host.add(marker);
    return marker;
  };
  const remove = (unit: HTMLElement) => {
    const marker = markers.get(unit);
    markers.delete(unit);
    if (marker !== undefined) bin.discard(marker);
  };
  return {
    show(unit, count) {
      if (count === 0) return remove(unit);
      const marker = markers.get(unit) ?? create(unit);
      (marker.firstChild as Text).data = String(count); // put there by `create`
      marker.ariaLabel = plural('markerLabel', count);
      place();
    },
    remove,
    place,
  };
}

/** In the gutter before the first line, or null while another part of the page covers that place. */
function placeOf(
  document: Document,
  unit: HTMLElement,
  host: HostElement,
): { readonly x: number; readonly y: number } | null {
  const box = unit.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  const x = Math.max(2, Math.round(box.left - SIZE_PX - GAP_PX));
  const y = Math.round(box.top);
  // What stands just inside the text tells whether its first line can be seen: inner scrollers clip, dialogs cover.
  const seen = document.elementFromPoint(box.left + 1, y + SIZE_PX / 2);
  return seen !== null && (unit.contains(seen) || seen === host.element) ? { x, y } : null;
}
