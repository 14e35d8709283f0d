// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Card, CardRequest } from '../../../lib/content/card.ts';
import { insertFromCard } from '../../../lib/content/insert-from-card.ts';
import type { Unit } from '../../../lib/content/unit.ts';
import { bodyOf, mapOf } from './fake-page.ts';

/** What the browser would do: replaces the selection. */
const typed = (_command: string, _ui?: boolean, text = '') => {
  const range = document.getSelection()?.getRangeAt(0);
  range?.deleteContents();
  range?.insertNode(document.createTextNode(text));
  return true;
};

beforeEach(() => {
  document.execCommand = typed;
});
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const setUp = (text: string, given: Partial<CardRequest> = {}) => {
  const editor = bodyOf(text);
  editor.contentEditable = 'true';
  editor.tabIndex = 0;
  const request: CardRequest = {
    subject: { kind: 'term', termId: 't' as never, found: 'on time', inDraft: true, thread: null },
    about: editor,
    anchor: () => [],
    editor,
    by: 'press',
    ...given,
  };
  const unit: Unit = {
    element: editor,
    inDraft: true,
    thread: null,
    recipients: [],
    messageKey: null,
    address: null,
    own: mapOf(editor),
    subject: null,
  };
  const card = { current: () => request } as Partial<Card> as Card; // no more of it is used
  return { editor, insert: (words: string) => insertFromCard(new Map([[editor, unit]]), card, words) };
};
const wordsAt = (editor: HTMLElement, start: number, end: number): StaticRange => {
  const node = editor.firstChild ?? editor;
  return { startContainer: node, startOffset: start, endContainer: node, endOffset: end, collapsed: false };
};

test('the words the card advises against are replaced', () => {
  const { editor } = setUp('ship on time please');
  const { insert } = { ...setUp('', { editor, replaces: wordsAt(editor, 5, 12) }) };
  expect(insert('on-time delivery')).toBe(true);
  expect(editor.textContent).toBe('ship on-time delivery please');
});

test('words that changed while the card was open are left alone', () => {
  const { editor } = setUp('ship in time please');
  const { insert } = setUp('', { editor, replaces: wordsAt(editor, 5, 12) });
  expect(insert('on-time delivery')).toBe(false);
  expect(editor.textContent).toBe('ship in time please');
});

test('without words to replace the text goes to the caret', () => {
  const { editor, insert } = setUp('please confirm.');
  document.getSelection()?.collapse(editor.firstChild, 6);
  expect(insert('do')).toBe(true);
  expect(editor.textContent).toBe('please do confirm.');
});

test('text that goes right behind a word gets a space before it', () => {
  const { editor, insert } = setUp('Please answer.');
  document.getSelection()?.collapse(editor.firstChild, 14);
  expect(insert('To be sure we mean the same')).toBe(true);
  expect(editor.textContent).toBe('Please answer. To be sure we mean the same');
});

test('with the caret elsewhere it goes after what the user wrote', () => {
  const { editor, insert } = setUp('please confirm.');
  expect(insert('Thanks.')).toBe(true);
  expect(editor.textContent).toBe('please confirm. Thanks.');
});

test('a card that belongs to no draft inserts nothing', () => {
  const { insert } = setUp('text', { editor: null });
  expect(insert('more')).toBe(false);
});

test('text never goes into the marked words: a caret in them moves behind them', () => {
  const { editor } = setUp('Reply ASAP please.');
  const { insert } = setUp('', { editor, words: wordsAt(editor, 6, 10) });
  document.getSelection()?.collapse(editor.firstChild, 8);
  expect(insert('by Friday 5 June 2026')).toBe(true);
  expect(editor.textContent).toBe('Reply ASAP by Friday 5 June 2026 please.');
});

test('what is selected is not replaced: text goes behind it', () => {
  const { editor, insert } = setUp('please confirm.');
  document.getSelection()?.setBaseAndExtent(editor.firstChild ?? editor, 0, editor.firstChild ?? editor, 6);
  expect(insert('do')).toBe(true);
  expect(editor.textContent).toBe('please do confirm.');
});

test('text that goes right before a word gets a space behind it', () => {
  const { editor, insert } = setUp('please confirm.');
  document.getSelection()?.collapse(editor.firstChild, 7);
  expect(insert('do')).toBe(true);
  expect(editor.textContent).toBe('please do confirm.');
});
