// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { GlossaryPage } from '../../../components/glossary/editor-list.tsx';
import { TermPage } from '../../../components/glossary/editor-page.tsx';
import { TermId } from '../../../lib/domain/ids.ts';
import { buildSupplier, buildTerm } from '../builders.ts';
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
  expect(pageText()).not.toContain('Meanings differ');
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

test('a deleted term comes back with one press; an agreed one cannot be deleted', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  const route = openTerm('shipped');
  show(route.page, db);
  await press('Delete');
  await eventually(() => expect(route.at()).toBe('/glossary'));
  await press('Undo');
  await eventually(async () => expect(await db.terms.count()).toBe(1));
  await db.terms.update('shipped', { agreed: { text: 'x', threshold: null }, status: 'agreed', rev: 2 });
  await seeText('No longer agreed');
  expect([...document.querySelectorAll('button')].map((button) => button.textContent)).not.toContain(
    'Delete',
  );
});
