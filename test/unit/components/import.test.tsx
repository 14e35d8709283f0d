// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ImportPage } from '../../../components/exchange/import-page.tsx';
import { termStore } from '../../../lib/storage/term-store.ts';
import { buildTerm } from '../builders.ts';
import { choose, control, eventually, freshDatabase, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

/** Pastes a table and goes on to what it would change. */
async function preview(table: string, db = freshDatabase()) {
  show(atRoute('/glossary/import', <ImportPage />).page, db);
  await type('Paste a table here', table);
  await press('Read the table');
  await press('Continue to the preview');
  await seeText('Nothing is stored yet.');
  return db;
}

test('a glossary that changes in another tab is compared again, and nothing is stored twice', async () => {
  const db = await preview('term\tdefinition\nshipped\tleft the gate\nreceived\tcounted\n');
  await termStore(db).save(buildTerm({ scope: null, note: 'from the other tab' }), null);
  await seeText('Your glossary changed since this preview was made.');
  await press('Compare again');
  await seeText('Import 1 term');
  await press('Import 1 term');
  await seeText('1 term imported.');
  expect((await termStore(db).all()).map(({ labels }) => labels[0]?.text)).toEqual(['received', 'shipped']);
});

test('a file that can’t be read any more is refused with words, and can be chosen again', async () => {
  show(atRoute('/glossary/import', <ImportPage />).page, freshDatabase());
  await seeText('Choose a file…');
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  const file = new File(['term'], 'moved.csv');
  file.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
  Object.defineProperty(input, 'files', { value: [file] });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await seeText('moved.csv', 'The file could not be read.', 'Choose a file…');
});

test('what was left out stays left out when another question is answered', async () => {
  const db = await preview('term\tdefinition\nreceived\tcounted\nbooked\tin the system\n');
  await choose('receivedcounted');
  await seeText('Import 1 term');
  await type('Definitions are', 'theirs');
  await eventually(() => expect(control('Definitions are').value).toBe('theirs'));
  await press('Import 1 term');
  await seeText('1 term imported.');
  expect((await termStore(db).all()).map(({ theirs }) => theirs?.text)).toEqual(['in the system']);
});

test('each step of an import begins at its heading when what was pressed is gone', async () => {
  show(atRoute('/glossary/import', <ImportPage />).page, freshDatabase());
  const focused = (text: string) =>
    eventually(() => expect(document.activeElement?.textContent).toContain(text));
  await type('Paste a table here', 'term\tdefinition\nreceived\tcounted\n');
  for (const [button, place] of [
    ['Read the table', 'What do the columns mean?'],
    ['Continue to the preview', 'Preview of Pasted table'],
    ['Cancel', 'Choose a file…'],
  ] as const) {
    await eventually(() => expect(pressable(button)).toBeDefined());
    pressable(button)?.focus();
    pressable(button)?.click();
    await focused(place);
  }
});

const pressable = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name && !one.disabled);

test('what was pasted is still there when its preview is left', async () => {
  await preview('term\tdefinition\nreceived\tcounted\n');
  await press('Cancel');
  await eventually(() => expect(control('Paste a table here').value).toContain('received\tcounted'));
});
