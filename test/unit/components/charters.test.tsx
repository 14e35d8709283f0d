// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CharterPage } from '../../../components/charter/editor-page.tsx';
import { Charter } from '../../../lib/domain/charter/charter.ts';
import { sign } from '../../../lib/domain/charter/edit-charter.ts';
import { buildCharter, buildSupplier, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

const ID = 'charter-harbour';
const openCharter = (id = ID) => atRoute(`/charters/${id}`, <CharterPage id={id} />);
const submit = (name: string) =>
  control(name)
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

test('a supplier without a charter is offered the preset of its tier, and gets a charter that parses', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier({ tier: 'transactional' }));
  const route = openCharter('harbour');
  show(route.page, db);
  await press('Start a charter');
  await eventually(() => expect(route.at()).not.toBe('/charters/harbour'));
  const [charter] = await db.charters.toArray();
  expect(Charter.parse(charter)).toMatchObject({ supplierId: 'harbour', version: 1, signOffs: [], rev: 1 });
  expect(charter?.rows.map((row) => row.topic)).toEqual(['Orders and changes to them', 'Expected delays']);
});

test('a row is added in place, and a change to a signed charter makes the next version', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.charters.add(sign(buildCharter({ rev: 1 }), 'Li Wen', NOON_MS));
  show(openCharter().page, db);
  await seeText('Version 1', 'Confirmed by them');
  await press('Add a row');
  await type('Topic', 'Drawing changes');
  await seeText('Version 2', 'Not confirmed yet');
  submit('Topic');
  await seeText('Saved');
  expect(await db.charters.get(ID)).toMatchObject({
    version: 2,
    rows: [{ topic: 'Drawing changes' }],
    signOffs: [{ version: 1 }],
    rev: 2,
  });
});

test('a ladder is ordered by keyboard and remembers', async () => {
  const db = freshDatabase();
  const step = (title: string) => ({ title, personId: null, contact: '', waitHours: 8 });
  await db.charters.add(buildCharter({ rev: 1, ladder: [step('Desk'), step('Sponsor')] }));
  show(openCharter().page, db);
  await press('Move Sponsor up');
  submit('Covered');
  await seeText('Saved');
  const saved = await db.charters.get(ID);
  expect(saved?.ladder.map((one) => one.title)).toEqual(['Sponsor', 'Desk']);
});

test('a removed row comes back with one press', async () => {
  const db = freshDatabase();
  const meeting = { title: 'Stand-up', cadence: 'weekly', attendees: '', decision: '' };
  await db.charters.add(buildCharter({ rev: 1, meetings: [meeting] }));
  show(openCharter().page, db);
  await press('Remove Stand-up');
  await seeText('“Stand-up” was removed.');
  await press('Undo');
  await eventually(() => expect(document.querySelector('summary')?.textContent).toContain('Stand-up'));
  await press('Discard changes').catch(() => undefined);
});

test('a confirmation is dated and counts for the version in force', async () => {
  const db = freshDatabase();
  await db.charters.add(buildCharter({ rev: 1 }));
  show(openCharter().page, db);
  await type('Who confirmed version 1', 'Omar Haddad');
  await press('Record confirmation');
  await seeText('Confirmed by them');
  expect((await db.charters.get(ID))?.signOffs).toMatchObject([
    { version: 1, by: 'Omar Haddad', thread: null },
  ]);
});
