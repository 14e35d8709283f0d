// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createBin } from '../../../lib/content/bin.ts';
import { createListeners } from '../../../lib/content/listeners.ts';

const setUp = () => {
  const [editor, field, ours] = ['div', 'input', 'button'].map((name) => document.createElement(name));
  if (!editor || !field || !ours) throw new Error('no elements');
  editor.contentEditable = 'true';
  editor.tabIndex = 0;
  document.body.append(editor, field, ours);
  const bin = createBin(document, createListeners(new AbortController().signal));
  return { editor, field, ours, bin };
};

afterEach(() => document.body.replaceChildren());

test('what is discarded leaves at once when nobody writes', () => {
  const { ours, bin } = setUp();
  bin.discard(ours);
  expect(ours.isConnected).toBe(false);
});

test('while the user writes it is hidden only, and leaves when the focus does', () => {
  const { editor, field, ours, bin } = setUp();
  editor.focus();
  bin.discard(ours);
  expect([ours.isConnected, ours.hidden]).toEqual([true, true]);
  field.focus();
  expect(ours.isConnected).toBe(false);
});
