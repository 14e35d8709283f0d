import { plural } from '../i18n/t.ts';
import type { Bin } from './bin.ts';
import type { HostElement } from './host-element.ts';
import type { Listeners } from './listeners.ts';
import { oncePerFrame, onceQuiet } from './schedule.ts';

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

type Marker = { readonly button: HTMLButtonElement; shownAt: string };

/**
 * Markers in the host of one document, pressed by pointer or keyboard.
 *
 * While the page scrolls they cannot be seen, and come back at their texts when it rests: any change of style in a frame
 * makes Chromium check every highlight, and asking where each text is takes longer than the frame.
 */
export function createMarkers(
  document: Document,
  host: HostElement,
  bin: Bin,
  listeners: Listeners,
  onPress: (unit: HTMLElement, marker: HTMLElement) => void,
  signal: AbortSignal,
): Markers {
  const window = document.defaultView as Window; // a document that is shown
  const markers = new Map<HTMLElement, Marker>();
  const layer = document.createElement('div');
  layer.className = 'markers';
  let isAside = false;
  const setAside = (aside: boolean) => {
    if (aside !== isAside) layer.classList.toggle('aside', aside);
    isAside = aside;
  };
  const placeNow = () => {
    const places = [...markers].map(([unit, marker]) => [marker, placeOf(document, unit, host)] as const);
    for (const [marker, at] of places) move(marker, at);
    setAside(false);
  };
  const place = oncePerFrame(window, placeNow, signal);
  const placeAtRest = onceQuiet(window, placeNow, signal);
  const onScroll = () => {
    if (markers.size === 0) return;
    setAside(true);
    placeAtRest();
  };
  listeners.on(window, 'scroll', onScroll, { capture: true, passive: true });
  listeners.on(window, 'resize', place, { passive: true });

  const create = (unit: HTMLElement) => {
    const button = document.createElement('button');
    button.className = 'marker';
    button.hidden = true;
    button.append('');
    button.addEventListener('click', (event) => {
      if (event.isTrusted) onPress(unit, button);
    });
    const marker = { button, shownAt: '' };
    markers.set(unit, marker);
    layer.append(button);
    host.add(layer);
    return marker;
  };
  const remove = (unit: HTMLElement) => {
    const marker = markers.get(unit);
    markers.delete(unit);
    if (marker !== undefined) bin.discard(marker.button);
  };
  return {
    show(unit, count) {
      if (count === 0) return remove(unit);
      const { button } = markers.get(unit) ?? create(unit);
      (button.firstChild as Text).data = String(count); // put there by `create`
      button.ariaLabel = plural('markerLabel', count);
      place();
    },
    remove,
    place,
  };
}

/** Only what is new is written: most markers stay where they are, or out of sight. */
function move(marker: Marker, at: { readonly x: number; readonly y: number } | null): void {
  const shownAt = at === null ? '' : `translate(${at.x}px, ${at.y}px)`;
  if (shownAt === marker.shownAt) return;
  marker.shownAt = shownAt;
  marker.button.hidden = at === null;
  if (at !== null) marker.button.style.transform = shownAt;
}

/** In the gutter before the first line, or null while another part of the page covers that place. */
function placeOf(
  document: Document,
  unit: HTMLElement,
  host: HostElement,
): { readonly x: number; readonly y: number } | null {
  const box = unit.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  if (box.top + SIZE_PX / 2 < 0 || box.top > document.documentElement.clientHeight) return null;
  const x = Math.max(2, Math.round(box.left - SIZE_PX - GAP_PX));
  const y = Math.round(box.top);
  // What stands just inside the text tells whether its first line can be seen: inner scrollers clip, dialogs cover.
  const seen = document.elementFromPoint(box.left + 1, y + SIZE_PX / 2);
  return seen !== null && (unit.contains(seen) || seen === host.element) ? { x, y } : null;
}
