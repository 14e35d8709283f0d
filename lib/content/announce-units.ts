import { plural } from '../i18n/t.ts';
import type { Announce } from './announce.ts';
import type { Page } from './page.ts';
import { type Unit, type Units, unitAround } from './unit.ts';

/** Says how many annotations a message or draft has, once, when the focus comes to it: marks alone are silent. */
export function announceUnits(page: Page, announce: Announce): void {
  const said = new WeakSet<Element>();
  page.listeners.on(
    page.document,
    'focusin',
    ({ target }) => {
      const unit = target instanceof Element ? unitOf(page.units, target) : null;
      const count = unit === null ? 0 : page.painter.marksOf(unit.element).length;
      if (unit === null || count === 0 || said.has(unit.element)) return;
      said.add(unit.element);
      announce(plural('markerLabel', count));
    },
    { passive: true },
  );
}

/** The text around the focus, or the only one in a focused message. */
function unitOf(units: Units, target: Element): Unit | null {
  const inside = [...units.values()].filter(({ element }) => target.contains(element));
  return unitAround(units, target) ?? (inside.length === 1 ? (inside[0] ?? null) : null);
}
