import type { SpanKind } from '../domain/message/span.ts';
import type { Mark } from '../highlight/mark.ts';
import { offsetAt } from '../highlight/ranges.ts';
import { type MessageKey, t } from '../i18n/t.ts';
import type { Announce } from './announce.ts';
import type { Card } from './card.ts';
import type { Page } from './page.ts';
import { scrollToBox } from './scroll-to-box.ts';
import { showMark } from './show-unit.ts';
import { mostVisible, type Unit, unitAround } from './unit.ts';

/** Which way the user walks. */
export type Direction = 'next' | 'previous';

/** How an annotation is called aloud. */
const kindNames: Record<SpanKind, MessageKey> = {
  agreed: 'kindAgreed',
  divergence: 'kindDivergence',
  discouraged: 'kindDiscouraged',
  unagreed: 'kindUnagreed',
  evidence: 'kindEvidence',
  advice: 'kindAdvice',
};

/**
 * Goes from annotation to annotation of the text in focus, else of the message that fills most of the screen; after
 * the last comes the first. The annotation is scrolled to, said aloud, and its card opened with the focus in it.
 * In a draft the walk starts at the word at the caret; the caret itself is never moved.
 */
export function createWalk(page: Page, card: Card, announce: Announce): (direction: Direction) => void {
  let last: Mark | null = null;
  return (direction) => {
    const unit = unitInFront(page, card, last);
    const marks = unit === null ? [] : page.painter.marksOf(unit.element);
    // A draft's walk begins anew at the caret once its card is closed.
    const goesOn = unit !== null && (!unit.inDraft || card.current() !== null);
    const before = goesOn ? marks.findIndex((mark) => mark.range === last?.range) : -1;
    const index = before < 0 ? firstStep(unit, marks, direction) : nextStep(before, marks.length, direction);
    const mark = marks[index];
    if (mark === undefined) return announce(t('walkNothing'));
    last = mark;
    scrollToBox(page.document, mark.unit, () => page.painter.rectsOf(mark)[0] ?? null);
    announce(t('walkAt', index + 1, marks.length, t(kindNames[mark.span.kind])));
    showMark(page, card, mark, 'key');
  };
}

const nextStep = (before: number, count: number, direction: Direction): number =>
  (before + (direction === 'next' ? 1 : -1) + count) % count;

/** The text in focus; while the focus is in the card, the one that the card is about. */
function unitInFront(page: Page, card: Card, last: Mark | null): Unit | null {
  const focused = unitAround(page.units, page.document.activeElement);
  const walked = card.current() !== null && last !== null ? page.units.get(last.unit) : undefined;
  return focused ?? walked ?? mostVisible(page.units, page.window.innerHeight);
}

/** Where a walk begins: at the caret of a draft, at the first or last annotation of a message. */
function firstStep(unit: Unit | null, marks: readonly Mark[], direction: Direction): number {
  const caret = unit === null || !unit.inDraft ? null : caretIn(unit);
  const end = direction === 'next' ? 0 : marks.length - 1;
  if (caret === null) return end;
  const index =
    direction === 'next'
      ? marks.findIndex(({ span }) => span.end >= caret)
      : marks.findLastIndex(({ span }) => span.start <= caret);
  return index < 0 ? end : index;
}

function caretIn(unit: Unit): number | null {
  const selection = unit.element.ownerDocument.getSelection();
  const node = selection?.focusNode;
  return node == null ? null : offsetAt(unit.own.pieces, node, selection?.focusOffset ?? 0);
}
