// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { Card, CardRequest } from '../../../lib/content/card.ts';
import { watchPointer } from '../../../lib/content/pointer.ts';
import type { Hit } from '../../../lib/highlight/mark.ts';
import { bodyOf, buildAsk, buildClock, buildPage, mapOf } from './fake-page.ts';

const leaving: AbortController[] = [];
afterEach(() => {
  for (const controller of leaving.splice(0)) controller.abort();
  document.body.replaceChildren();
});

const setUp = () => {
  const clock = buildClock();
  const controller = new AbortController();
  leaving.push(controller);
  const element = bodyOf('shipped today');
  const span = { start: 0, end: 7, kind: 'divergence', ref: 'term:shipped' } as const;
  const range = span as unknown as StaticRange; // only compared
  const hit: Hit = { mark: { unit: element, span, range, nodes: [] }, rects: [] };
  let tests = 0;
  const page = buildPage(clock, buildAsk({}).ask, controller.signal);
  page.painter.hitTest = (x) => {
    tests += 1;
    return x < 100 ? hit : null;
  };
  page.units.set(element, {
    element,
    inDraft: false,
    thread: null,
    recipients: [],
    messageKey: null,
    address: null,
    own: mapOf(element),
    subject: null,
  });
  const opened: CardRequest[] = [];
  const card = {
    open: (request) => void opened.push(request),
    current: () => null,
    pointerAt: () => {},
  } as Partial<Card> as Card; // the pointer uses no more of it
  const host = {
    element: document.createElement('parlance-card'),
    add: () => {},
    keep: () => {},
    hidden: () => {},
  };
  watchPointer(page, card, host);
  const move = (clientX: number, more: Partial<PointerEventInit> = {}) =>
    element.dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, clientX, clientY: 5, pointerType: 'mouse', ...more }),
    );
  const frames = async (count: number) => {
    for (let frame = 0; frame < count; frame += 1) await clock.tick();
  };
  return { move, frames, opened, tests: () => tests };
};

test('a pointer that rests on a mark opens its card once', async () => {
  const { move, frames, opened, tests } = setUp();
  move(50);
  await frames(40);
  expect(opened).toMatchObject([{ by: 'hover', subject: { kind: 'term', found: 'shipped' } }]);
  expect(tests()).toBe(1);
});

test('a pointer that passes over looks nothing up and opens nothing', async () => {
  const { move, frames, opened, tests } = setUp();
  for (let x = 10; x < 90; x += 10) {
    move(x);
    await frames(1);
  }
  move(500);
  await frames(40);
  expect([opened.length, tests()]).toEqual([0, 1]);
});

test('a touch, and a pointer that drags a selection, are no hover', async () => {
  const { move, frames, opened } = setUp();
  move(50, { pointerType: 'touch' });
  move(50, { buttons: 1 });
  await frames(40);
  expect(opened).toEqual([]);
});
