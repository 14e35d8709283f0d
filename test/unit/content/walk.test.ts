// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Card, CardRequest } from '../../../lib/content/card.ts';
import { createWalk } from '../../../lib/content/walk.ts';
import type { Span } from '../../../lib/domain/message/span.ts';
import { bodyOf, buildAsk, buildClock, buildPage, mapOf } from './fake-page.ts';

const spanAt = (start: number): Span => ({ start, end: start + 4, kind: 'agreed', ref: 'term:t' });

const setUp = (text: string, starts: readonly number[], inDraft = false) => {
  const page = buildPage(buildClock(), buildAsk({}).ask);
  const element = bodyOf(text);
  element.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
  page.painted.set(element, starts.map(spanAt));
  page.units.set(element, {
    element,
    inDraft,
    thread: null,
    recipients: [],
    messageKey: null,
    address: null,
    own: mapOf(element),
    subject: null,
  });
  const opened: CardRequest[] = [];
  let current: CardRequest | null = null;
  const card: Card = {
    open(request) {
      current = request;
      opened.push(request);
    },
    current: () => current,
    close: () => {
      current = null;
    },
    place: () => {},
    resize: () => {},
    pointerAt: () => {},
  };
  const said: string[] = [];
  const walk = createWalk(page, card, (words) => said.push(words));
  return { element, card, walk, said, at: () => opened.map(({ about }) => (about as unknown as Span).start) };
};

beforeEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key) => key);
});

test('a walk goes through the annotations in order and begins again', () => {
  const { walk, at } = setUp('lead time then lead time', [0, 15]);
  walk('next');
  walk('next');
  walk('next');
  expect(at()).toEqual([0, 15, 0]);
});

test('a walk backwards begins at the end', () => {
  const { walk, at } = setUp('lead time then lead time', [0, 15]);
  walk('previous');
  expect(at()).toEqual([15]);
});

test('it goes on from where it was after the card was closed', () => {
  const { walk, card, at } = setUp('lead time then lead time', [0, 15]);
  walk('next');
  card.close();
  walk('next');
  expect(at()).toEqual([0, 15]);
});

test('in a draft it starts at the word at the caret and leaves the caret alone', () => {
  const { element, walk, card, at } = setUp('lead time then lead time', [0, 15], true);
  element.contentEditable = 'true';
  element.tabIndex = 0;
  element.focus();
  document.getSelection()?.collapse(element.firstChild, 17);
  walk('next');
  expect(at()).toEqual([15]);
  card.close();
  walk('next');
  expect(at()).toEqual([15, 15]);
  expect(document.getSelection()?.focusOffset).toBe(17);
});

test('where there is nothing it says so and opens nothing', () => {
  const { walk, said, at } = setUp('nothing here', []);
  walk('next');
  expect([said.length, at()]).toEqual([1, []]);
});
