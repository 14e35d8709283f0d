// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import { buildEntry } from '../builders.ts';
import { fakeBackground } from './fake-ask.ts';
import { control, eventually, freshDatabase, press, seeText, show, type } from './show.tsx';

const thread = {
  host: 'gmail',
  threadKey: 't1',
  subject: 'Order 7',
  url: 'https://mail.google.com/x',
} as const;

function showNote(texts = new Map<string, string>()) {
  const background = fakeBackground(
    {
      cardSubject: { kind: 'note', quote: 'We shipped on Friday.', thread, messageKey: 'm1', address: null },
      addNote: buildEntry().id,
    },
    texts,
  );
  show(<CardApp ask={background.ask} />, freshDatabase());
  return background;
}

test('a note is saved with its quote, thread and message', async () => {
  const background = showNote();
  await seeText('We shipped on Friday.');
  await type('Note', ' Ask Li. ');
  await press('Save note');
  await seeText('Note saved', 'Ask Li.');
  expect(background.asked('addNote')).toMatchObject([
    { note: { text: 'Ask Li.', quote: 'We shipped on Friday.', thread, messageKey: 'm1', tags: [] } },
  ]);
});

test.each([{ ctrlKey: true }, { metaKey: true }])('%o and Enter save', async (modifier) => {
  showNote();
  await type('Note', 'Ask Li.');
  control('Note').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...modifier }));
  await seeText('Note saved');
});

test('the text field has the focus', async () => {
  showNote();
  await eventually(() => expect(document.activeElement).toBe(control('Note')));
});

test('text that was not saved is there again in the next card', async () => {
  const texts = new Map<string, string>();
  showNote(texts);
  await type('Note', 'Half a thought');
  document.body.replaceChildren();
  showNote(texts);
  await eventually(() => expect(control('Note').value).toBe('Half a thought'));
});

test('a refused note keeps its text, and the retry has the same op-id', async () => {
  const background = showNote();
  background.answer('addNote', { ok: false, error: { kind: 'no-space' } });
  await type('Note', 'Ask Li.');
  await press('Save note');
  await seeText('The disk is full');
  expect(control('Note').value).toBe('Ask Li.');
  background.answer('addNote', { ok: true, value: buildEntry().id });
  await press('Save note');
  await seeText('Note saved');
  const opIds = background.asked('addNote').map((request) => (request as { opId: string }).opId);
  expect(new Set(opIds).size).toBe(1);
});

test('a saved note is not offered again', async () => {
  const texts = new Map<string, string>();
  showNote(texts);
  await type('Note', 'Ask Li.');
  await press('Save note');
  await seeText('Note saved');
  expect([...texts.values()]).toEqual(['']);
});
