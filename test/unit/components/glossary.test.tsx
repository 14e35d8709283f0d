// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { GlossaryPage } from '../../../components/glossary/editor-list.tsx';
import { TermPage } from '../../../components/glossary/editor-page.tsx';
import { SUGGESTED_WORDS } from '../../../lib/domain/glossary/watch-word.ts';
import { TermId } from '../../../lib/domain/ids.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { watchStore } from '../../../lib/storage/watch-store.ts';
import { buildSupplier, buildTerm, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

const openTerm = (id: string) => atRoute(`/glossary/${id}`, <TermPage id={id} />);

test('the list says which meanings differ and filters by it', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.terms.bulkAdd([
    buildTerm(),
    buildTerm({
      id: TermId.parse('lead'),
      labels: [{ text: 'lead time', lang: 'en', use: 'preferred' }],
      theirs: null,
    }),
  ]);
  show(atRoute('/glossary', <GlossaryPage />).page, db);
  await seeText('2 terms', 'We: received at our warehouse · They: handed to the carrier');
  await press('Meanings differ (1)');
  await seeText('1 term');
  expect(pageText()).not.toContain('lead time');
  await press('Meanings differ (1)');
});

test('an agreement is dated, stored and ends the divergence', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  show(openTerm('shipped').page, db);
  await seeText('Meanings differ');
  await press('Start from theirs');
  await press('Record agreement');
  await seeText('Agreed since');
  await eventually(() => expect(pageText()).not.toContain('Meanings differ'));
  expect(await db.terms.get('shipped')).toMatchObject({
    agreed: { text: 'handed to the carrier' },
    agreedAtMs: expect.any(Number),
    status: 'agreed',
    rev: 2,
  });
});

test('a term that changed meanwhile is a conflict; the typed words stay and may be kept', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  show(openTerm('shipped').page, db);
  await type('What we mean', 'counted at our dock');
  await seeText('Not saved yet');
  await db.terms.update('shipped', { note: 'from another window', rev: 2 });
  await seeText('This was changed in another window meanwhile.');
  expect(control('What we mean').value).toBe('counted at our dock');
  await press('Save mine anyway');
  await seeText('Saved');
  expect(await db.terms.get('shipped')).toMatchObject({ ours: { text: 'counted at our dock' }, rev: 3 });
});

test('an empty written form is refused by name and nothing is stored', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  show(openTerm('shipped').page, db);
  await type('Form', '');
  control('Form')
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await seeText('Not saved: these fields are empty');
  expect((await db.terms.get('shipped'))?.rev).toBe(1);
  await press('Discard changes');
  await eventually(() => expect(control('Form').value).toBe('shipped'));
});

test('an edit survives a look elsewhere in the workspace', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  show(openTerm('shipped').page, db);
  await type('Note for yourself', 'ask Omar');
  document.body.replaceChildren();
  show(openTerm('shipped').page, db);
  await eventually(() => expect(control('Note for yourself').value).toBe('ask Omar'));
  await press('Discard changes');
});

test('a deleted term comes back with one press, from the toast or from the trash', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  const route = openTerm('shipped');
  show(route.page, db);
  await press('Delete');
  await eventually(() => expect(route.at()).toBe('/glossary'));
  expect(await db.terms.count()).toBe(0);
  await press('Undo');
  await eventually(async () => expect(await db.terms.count()).toBe(1));
  await termStore(db).remove(TermId.parse('shipped'));
  document.body.replaceChildren();
  show(atRoute('/glossary', <GlossaryPage />).page, db);
  await press('Trash (1)');
  await seeText('shipped', 'gone on');
  await press('Put back “shipped”');
  await seeText('Trash (0)');
  expect(await db.terms.count()).toBe(1);
});

test('what was agreed on is deleted for good only after its name was typed', async () => {
  const db = freshDatabase();
  await db.terms.add(
    buildTerm({ agreed: { text: 'x', threshold: null }, agreedAtMs: NOON_MS, status: 'agreed' }),
  );
  await termStore(db).remove(TermId.parse('shipped'));
  show(atRoute('/glossary', <GlossaryPage />).page, db);
  await press('Trash (1)');
  await seeText('it was agreed on, so it stays');
  await press('Delete for good: “shipped”');
  await seeText('Type “shipped” to confirm');
  expect(buttonNamed('Delete for good').disabled).toBe(true);
  await type('Type “shipped” to confirm', 'Shipped');
  await press('Delete for good');
  await seeText('Trash (0)');
  expect(await db.termTrash.count()).toBe(0);
});

test('a divergence is said once, in the list and on its page', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  show(atRoute('/glossary', <GlossaryPage />).page, db);
  await seeText('1 term');
  expect(standings()).toEqual(['Meanings differ']);
  document.body.replaceChildren();
  show(openTerm('shipped').page, db);
  await seeText('Written forms');
  expect(standings()).toEqual(['Meanings differ']);
});

test('the history tells what changed in words and puts an old state back', async () => {
  const db = freshDatabase();
  await termStore(db).save(buildTerm(), null);
  await termStore(db).save(buildTerm({ note: 'ask Omar' }), 1);
  show(openTerm('shipped').page, db);
  await seeText('History', 'edited, by you', 'as it is now', 'Note for yourself ask Omar');
  await press(restoreButtons()[0] ?? '');
  await eventually(async () => expect(await db.terms.get('shipped')).toMatchObject({ note: '', rev: 3 }));
  await press('Undo');
  await eventually(async () =>
    expect(await db.terms.get('shipped')).toMatchObject({ note: 'ask Omar', rev: 4 }),
  );
});

test('agreeing anew asks where both sides said so and keeps the old words', async () => {
  const db = freshDatabase();
  const agreed = buildTerm({ agreed: { text: 'old', threshold: null }, agreedAtMs: 1, status: 'agreed' });
  await termStore(db).save(agreed, null);
  show(openTerm('shipped').page, db);
  await press('Agree anew…');
  await type('What both sides mean', 'at the dock');
  await type('Where both sides said so', 'link');
  await type('Address of the message', 'https://example.com/x');
  await seeText('This is no address of a message');
  await type('Address of the message', 'https://mail.google.com/mail/u/0/#inbox/FMfc');
  await press('Record agreement');
  await eventually(async () =>
    expect(await db.terms.get('shipped')).toMatchObject({
      agreed: { text: 'at the dock' },
      sources: [{ role: 'sign-off', thread: { host: 'gmail', threadKey: 'FMfc' } }],
    }),
  );
  expect((await termStore(db).history(agreed.id)).map(({ term }) => term.agreed?.text)).toEqual([
    'at the dock',
    'old',
  ]);
  await seeText('agreed here');
});

test('a form that another term has is named at its field', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd([
    buildTerm({ rev: 1 }),
    buildTerm({ id: TermId.parse('lead'), labels: [{ text: 'lead time', lang: 'en', use: 'preferred' }] }),
  ]);
  show(openTerm('shipped').page, db);
  await type('Form', 'Lead-Time');
  await seeText('“lead time” has this form already');
  expect(control('Form').getAttribute('aria-invalid')).toBe('true');
  await press('Discard changes');
});

test('a term that is there already is not added again, and one press leads to it', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ scope: null }));
  const route = atRoute('/glossary', <GlossaryPage />);
  show(route.page, db);
  await press('Add a term');
  await type('Word or phrase', 'SHIPPED');
  await seeText('“shipped” has this form already');
  await press('Open “shipped”');
  await eventually(() => expect(route.at()).toBe('/glossary/shipped'));
});

test('a term joins a ladder and moves on it', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd([
    buildTerm({ rev: 1 }),
    buildTerm({
      id: TermId.parse('critical'),
      labels: [{ text: 'critical defect', lang: 'en', use: 'preferred' }],
      ladder: { name: 'severity', rank: 1 },
    }),
  ]);
  show(openTerm('shipped').page, db);
  await type('Name of the ladder', 'severity');
  await seeText('critical defectshipped');
  await press('Move up');
  await seeText('shippedcritical defect');
  await press('Save');
  await eventually(async () =>
    expect((await db.terms.get('shipped'))?.ladder).toEqual({ name: 'severity', rank: 0.5 }),
  );
});

test('watched words are added, given to one supplier, turned into terms and dropped with undo', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  const shown = show(atRoute('/glossary', <GlossaryPage />).page, db);
  await press('Watch list (0)');
  await press(`Add ${SUGGESTED_WORDS.length} suggested words`);
  await seeText(`Watch list (${SUGGESTED_WORDS.length})`, 'lead time');
  await type('Another word to watch', 'Lead-Time');
  await seeText('This word is watched already.');
  await type('Another word to watch', 'pilot lot');
  await press('Watch');
  await seeText('pilot lot');
  await type('Watch “pilot lot” with', 'harbour');
  await eventually(async () =>
    expect((await watchStore(db).all()).find(({ text }) => text === 'pilot lot')?.scope).toEqual(['harbour']),
  );
  await press('Stop watching “pilot lot”');
  await press('Undo');
  await seeText('pilot lot');
  await press('Agree on it…: “pilot lot”');
  await eventually(() => expect(control('Word or phrase').value).toBe('pilot lot'));
  expect(shown.changes.count).toBeGreaterThan(3);
});

test('what people looked for in vain is counted, and becomes a term or is forgotten', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm());
  show(atRoute('/glossary', <GlossaryPage />).page, db);
  await type('Find in words and meanings', 'turnaround');
  await vi.waitFor(async () => expect(await db.lookups.count()).toBe(1), { timeout: 5_000 });
  await type('Find in words and meanings', '');
  await press('Looked for (1)');
  await seeText('turnaround', 'once, on');
  await press('Forget “turnaround”');
  await press('Undo');
  await press('Add “turnaround”');
  await eventually(() => expect(control('Word or phrase').value).toBe('turnaround'));
});

test('from the search field arrows walk the rows and back, and Enter opens the best', async () => {
  const db = freshDatabase();
  const named = (name: string) =>
    buildTerm({
      id: TermId.parse(name),
      labels: [{ text: name, lang: 'en', use: 'preferred' }],
      theirs: null,
    });
  await db.terms.bulkAdd(['a', 'b', 'c'].map(named));
  const route = atRoute('/glossary', <GlossaryPage />);
  show(route.page, db);
  await seeText('3 terms');
  const field = control('Find in words and meanings');
  const key = (name: string) =>
    (document.activeElement ?? field).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  field.focus();
  for (const [pressed, at] of [
    ['ArrowDown', 'a'],
    ['ArrowDown', 'b'],
    ['End', 'c'],
    ['ArrowUp', 'b'],
    ['Home', 'a'],
  ] as const) {
    key(pressed);
    await eventually(() => expect(document.activeElement?.textContent).toBe(at));
  }
  key('ArrowUp');
  await eventually(() => expect(document.activeElement).toBe(field));
  await type('Find in words and meanings', 'b');
  key('Enter');
  await eventually(() => expect(route.at()).toBe('/glossary/b'));
});

/** The words about how far both sides are, wherever they stand. */
const standings = (): string[] =>
  [...document.querySelectorAll('span.rounded-full')]
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => text !== 'Sample');

const buttonNamed = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};

const restoreButtons = (): string[] =>
  [...document.querySelectorAll('button')].flatMap(
    (button) => /^Restore the state/.exec(button.getAttribute('aria-label') ?? '')?.input ?? [],
  );
