// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TermPage } from '../../../components/glossary/editor-page.tsx';
import { TermId } from '../../../lib/domain/ids.ts';
import { buildTerm } from '../builders.ts';
import { choose, control, eventually, freshDatabase, press, seeText, show, type } from './show.tsx';
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
