// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TermPage } from '../../../components/glossary/editor-page.tsx';
import { TermId } from '../../../lib/domain/ids.ts';
import { buildTerm } from '../builders.ts';
import { choose, control, eventually, fill, freshDatabase, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

const openTerm = (id: string) => atRoute(`/glossary/${id}`, <TermPage id={id} />);

test('an agreed meaning that is not recorded yet is still there after a look elsewhere', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ id: TermId.parse('half-agreed'), rev: 1 }));
  show(openTerm('half-agreed').page, db);
  await type('What both sides mean', 'counted at the dock');
  await seeText('Not recorded yet');
  document.body.replaceChildren();
  show(openTerm('half-agreed').page, db);
  await eventually(() => expect(control('What both sides mean').value).toBe('counted at the dock'));
  await press('Record agreement');
  await seeText('Agreed since');
  await press('Agree anew…');
  await press('Cancel');
  await seeText('Agree anew…');
});

test('a status that a file brought is shown as it is, not as the first choice', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ status: 'agreed', agreed: null, rev: 1 }));
  show(openTerm('shipped').page, db);
  await eventually(() => expect(control('Status').value).toBe('agreed'));
});

test('a term that holds for nobody says so', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ scope: null, rev: 1 }));
  show(openTerm('shipped').page, db);
  await choose('All suppliers');
  await seeText('it is marked in no mail');
});

test('a form that stands there twice is refused at its field', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  show(openTerm('shipped').page, db);
  await press('Add a written form');
  await eventually(() => expect(forms()).toHaveLength(2));
  fill(forms()[1], 'shipped');
  await seeText('This form stands here twice.');
  expect(forms()[1]?.validationMessage).toBe('This form stands here twice.');
  fill(forms()[1], 'despatched');
  await eventually(() => expect(forms()[1]?.validationMessage).toBe(''));
});

test('words where a number belongs are not lost at a press on “Save”: they are refused at their field', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1, ours: { text: 'Received.', threshold: null } }));
  show(openTerm('shipped').page, db);
  await type('Number', 'two weeks');
  expect(control('Number').validationMessage).toContain('This is not a number.');
  await type('Number', '2');
  expect(control('Number').validationMessage).toBe('');
});

test('what makes a meaning countable stays open when its last field is emptied', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1, ours: { text: 'Received.', threshold: null } }));
  show(openTerm('shipped').page, db);
  await type('Event', 'x');
  expect(control('Event').closest('details')?.open).toBe(true);
  await type('Event', '');
  expect(control('Event').closest('details')?.open).toBe(true);
});

const forms = (): HTMLInputElement[] =>
  [...document.querySelectorAll('label')]
    .filter(({ textContent }) => textContent === 'Form')
    .flatMap(({ htmlFor }) => document.querySelector<HTMLInputElement>(`[id="${htmlFor}"]`) ?? []);
