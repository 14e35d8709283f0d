import type { Mark } from '../highlight/mark.ts';
import type { Card, CardRequest } from './card.ts';
import type { Page } from './page.ts';
import { subjectOf, type Unit } from './unit.ts';

/** Opens the card for a mark and shows which one it is about. False when there is no card for it. */
export function showMark(page: Page, card: Card, mark: Mark, by: CardRequest['by']): boolean {
  const unit = page.units.get(mark.unit);
  const subject = unit === undefined ? null : subjectOf(unit, mark.span);
  if (unit === undefined || subject === null) return false;
  card.open({
    subject,
    about: mark.range,
    anchor: () => page.painter.rectsOf(mark),
    editor: unit.inDraft ? unit.element : null,
    words: unit.inDraft ? mark.range : null,
    replaces: unit.inDraft && mark.span.kind === 'discouraged' ? mark.range : null,
    by,
    onClose: () => page.painter.setActive(null),
  });
  page.painter.setActive(mark);
  return true;
}

/** Opens the card for a whole message beside its marker; for a draft, which has no such card, the one of its first mark. */
export function showUnit(page: Page, card: Card, unit: Unit, marker: HTMLElement): void {
  const [first] = page.painter.marksOf(unit.element);
  if (unit.subject !== null)
    card.open({
      subject: unit.subject,
      about: marker,
      anchor: () => [marker.getBoundingClientRect()],
      editor: null,
      by: 'key',
    });
  else if (first !== undefined) showMark(page, card, first, 'key');
}
