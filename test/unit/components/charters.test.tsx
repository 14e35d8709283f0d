// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CharterPage } from '../../../components/charter/editor-page.tsx';
import { momentText } from '../../../components/ui/dates.ts';
import { Charter } from '../../../lib/domain/charter/charter.ts';
import { emptyRow, sign } from '../../../lib/domain/charter/edit-charter.ts';
import { newProgramme } from '../../../lib/domain/programme/programme.ts';
import { charterStore } from '../../../lib/storage/charter-store.ts';
import { observationStore } from '../../../lib/storage/observation-store.ts';
import { buildCharter, buildPerson, buildSupplier, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';
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

test('the review is told what we noted for it, and the copied agenda is not', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const db = freshDatabase();
  const supplierId = buildSupplier().id;
  await db.suppliers.add(buildSupplier());
  await db.charters.add(buildCharter({ rev: 1, lastReviewedAtMs: NOON_MS }));
  const seen = { supplierId, personId: null, side: 'ours', kind: 'friction', state: 'confirmed' } as const;
  const rest = { source: null, leadDays: null, outcome: null };
  await observationStore(db).add({ ...seen, ...rest, note: 'Asked twice for one report', atMs: NOON_MS + 1 });
  await observationStore(db).add({ ...seen, ...rest, note: 'Before the review', atMs: NOON_MS - 1 });
  await db.programmes.add({
    ...newProgramme(supplierId),
    targets: [{ what: 'Days to answer', from: '3', to: '1', unit: 'days', byMs: null }],
    touchpoints: [
      { team: 'quality', information: 'Monthly PDF', format: 'PDF', readBy: '', breakdown: '' },
      { team: 'quality', information: 'Lot list', format: 'sheet', readBy: 'Ana', breakdown: '' },
    ],
    rev: 1,
  });
  show(openCharter().page, db);
  await seeText('For you alone', 'Asked twice for one report', 'Days to answer: 3 → 1 days', 'Monthly PDF');
  expect(pageText()).not.toMatch(/Before the review|Lot list/);
  await press('Copy the agenda as text');
  await eventually(() => expect(copy).toHaveBeenCalled());
  expect(copy.mock.calls.join()).not.toMatch(/Asked twice|Days to answer|Monthly PDF/);
});

test('a ladder is ordered by keyboard and remembers', async () => {
  const db = freshDatabase();
  const step = (title: string) => ({ title, personId: null, contact: '', waitHours: 8, cases: '' });
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
});

test('what was edited after a removal stays when the removed is put back', async () => {
  const db = freshDatabase();
  const meeting = (title: string) => ({ title, cadence: 'weekly', attendees: '', decision: '' });
  await db.charters.add(buildCharter({ rev: 1, meetings: [meeting('Stand-up'), meeting('Board')] }));
  show(openCharter().page, db);
  await press('Remove Stand-up');
  await seeText('“Stand-up” was removed.');
  await type('How often', 'monthly');
  await type('Covered', 'castings');
  await press('Undo');
  submit('Covered');
  await seeText('Saved');
  expect(await db.charters.get(ID)).toMatchObject({
    meetings: [{ title: 'Stand-up' }, { title: 'Board', cadence: 'monthly' }],
    scopeIn: ['castings'],
  });
});

test('a confirmation, a review and a major change that were pressed by mistake are taken back', async () => {
  const db = freshDatabase();
  await db.charters.add(buildCharter({ rev: 1, startedAtMs: Date.now() }));
  show(openCharter().page, db);
  await type('Who confirmed version 1', 'Omar Haddad');
  await press('Record confirmation');
  await press('Undo');
  await seeText('Nobody has confirmed it yet');
  await press('New people in charge');
  await seeText('Review now: New people in charge');
  await press('Undo');
  await seeText('Next review');
  await press('Reviewed today');
  await seeText('Last reviewed');
  await press('Undo');
  await seeText('Not reviewed since it began');
  expect(await db.charters.get(ID)).toMatchObject({
    signOffs: [],
    majorChange: null,
    lastReviewedAtMs: null,
  });
});

test('a step of somebody who was removed since asks for somebody', async () => {
  const db = freshDatabase();
  const step = { title: 'Desk', personId: buildPerson().id, contact: '', waitHours: 8, cases: '' };
  await db.charters.add(buildCharter({ rev: 1, ladder: [step] }));
  await db.people.add(buildPerson());
  show(openCharter().page, db);
  await seeText('Li Wen · wait 8 working hours');
  await db.people.clear();
  await seeText('Nobody can be called here.');
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

test('a preset that nobody adapted is called one, also when somebody confirmed it', async () => {
  const db = freshDatabase();
  await db.charters.add(sign(buildCharter({ rev: 1, adapted: false }), 'Li Wen', NOON_MS));
  show(openCharter().page, db);
  await seeText('Preset, not adapted yet');
  await press('Add a row');
  await type('Topic', 'Drawing changes');
  await seeText('Not confirmed yet');
});

test('a major change makes the charter due for review, and a review settles it', async () => {
  const db = freshDatabase();
  await db.charters.add(buildCharter({ rev: 1, startedAtMs: Date.now() }));
  show(openCharter().page, db);
  await press('New people in charge');
  await seeText('Review now: New people in charge');
  await press('Reviewed today');
  await seeText('Next review');
});

test('an earlier state is put back as the next version', async () => {
  const db = freshDatabase();
  const charters = charterStore(db);
  await charters.save(buildCharter({ scopeIn: ['castings'] }), null, NOON_MS);
  await charters.save(sign(buildCharter({ scopeIn: ['castings', 'tooling'] }), 'Li Wen', NOON_MS), 1);
  show(openCharter().page, db);
  await seeText('as it is now');
  await press(`Restore the state of ${momentText(NOON_MS)}`);
  await eventually(async () =>
    expect(await db.charters.get(ID)).toMatchObject({ scopeIn: ['castings'], version: 2 }),
  );
});

test('what is unclear about a charter is said at its field, and it can be stored all the same', async () => {
  const db = freshDatabase();
  const step = { title: 'Desk', personId: null, contact: 'desk@x.example.com', waitHours: 8, cases: '' };
  await db.suppliers.add(buildSupplier());
  await db.charters.add(
    buildCharter({
      rev: 1,
      rows: [{ ...emptyRow('a'), topic: 'Orders' }],
      ladder: [step, { ...step, title: 'Desk again' }],
      scopeIn: ['Castings', 'Spare parts'],
      scopeOut: ['spare parts'],
    }),
  );
  show(openCharter().page, db);
  await seeText('Nobody owns this row.', 'This leads back to somebody further down');
  await seeText('Covered and left out at once: Spare parts.');
  await type('How often', 'weekly');
  submit('How often');
  await seeText('Saved');
});

test('a review can be recorded for an earlier day, but for none that is still to come', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.charters.add(buildCharter({ rev: 1, startedAtMs: Date.UTC(2026, 0, 1) }));
  show(openCharter().page, db);
  await type('Reviewed on', '2999-01-01');
  await seeText('This day is still to come.');
  await type('Reviewed on', '2026-02-03');
  await press('Record the review');
  await eventually(async () =>
    expect((await db.charters.get(ID))?.lastReviewedAtMs).toBe(new Date(2026, 1, 3).getTime()),
  );
});

test('Enter after a name confirms, and begins no next version', async () => {
  const db = freshDatabase();
  await db.charters.add(buildCharter({ rev: 1 }));
  show(openCharter().page, db);
  await type('Who confirmed version 1', 'Li Wen');
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  control('Who confirmed version 1').dispatchEvent(enter);
  await seeText('Version 1: Li Wen');
  expect(enter.defaultPrevented).toBe(true);
  expect(await db.charters.get(ID)).toMatchObject({ signOffs: [{ by: 'Li Wen', version: 1 }] });
});

test('what is too long is named as it is called in the form', async () => {
  const db = freshDatabase();
  await db.charters.add(buildCharter({ rev: 1, rows: [{ ...emptyRow('r1'), topic: 'Forecast' }] }));
  show(openCharter().page, db);
  await type('Other words for it', 'x'.repeat(120));
  submit('Covered');
  await seeText('Not saved', 'Who tells whom what (1)');
});
