// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { CharterPage } from '../../../components/charter/editor-page.tsx';
import { PlaybookPage } from '../../../components/programme/playbook-page.tsx';
import { withPresets } from '../../../components/programme/playbook-preview.tsx';
import { playbookText } from '../../../components/programme/playbook-text.ts';
import { ProgrammeListPage } from '../../../components/programme/programme-list-page.tsx';
import { ProgrammePage } from '../../../components/programme/programme-page.tsx';
import { writePlaybook } from '../../../lib/domain/exchange/playbook-file.ts';
import { SupplierId } from '../../../lib/domain/ids.ts';
import { EMPTY_PLAYBOOK, Playbook } from '../../../lib/domain/programme/playbook.ts';
import { newProgramme } from '../../../lib/domain/programme/programme.ts';
import { findAgenda } from '../../../lib/storage/agenda-store.ts';
import { playbookStore } from '../../../lib/storage/playbook-store.ts';
import { programmeStore } from '../../../lib/storage/programme-store.ts';
import { buildSupplier, NOON_MS } from '../builders.ts';
import { choose, control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

const harbour = buildSupplier();
const submit = (name: string) =>
  control(name)
    .closest('form')
    ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

async function openProgramme() {
  const db = freshDatabase();
  await db.suppliers.add(harbour);
  show(atRoute('/programme/harbour', <ProgrammePage id="harbour" />).page, db);
  await seeText('Programme with Harbour Castings (sample)');
  return db;
}

test('impact and risk place a supplier, in the table with its readiness in words', async () => {
  const db = await openProgramme();
  await type('Impact on us', '5');
  await type('Risk of supply', '4');
  await seeText(
    'Strategic: plan together',
    'What passes between the teams of both sides',
    'Four to six weeks',
  );
  submit('Impact on us');
  await eventually(async () =>
    expect(await programmeStore(db).all()).toMatchObject([{ impact: 5, risk: 4, rev: 1 }]),
  );
  show(atRoute('/programme', <ProgrammeListPage />).page, db);
  await seeText(
    'Suppliers by impact and risk',
    '5 of 5',
    'Our side: not all answered. Their side: not all answered.',
  );
});

test('how often to talk is suggested by how much changes, with the reason', async () => {
  await openProgramme();
  await seeText('How often to talk follows from how much changes');
  await type('How much changes', 'low');
  await seeText('Suggested: a call a month and a review a quarter. More would be calls about nothing');
});

test('a pilot puts its check-ins and its review into a calendar before it starts', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    // The page hands over nothing but blobs.
    saved.push(blob as Blob);
    return 'blob:x';
  });
  await openProgramme();
  await press('Add a pilot');
  await type('What is tried', 'Shared sheet');
  await type('Starts on', '2026-10-05');
  await press('Save for my calendar');
  const file = (await saved[0]?.text()) ?? '';
  expect(file.match(/^SUMMARY:.*/gm)).toEqual([
    ...Array.from({ length: 3 }, () => 'SUMMARY:Check-in on the pilot: Shared sheet'),
    'SUMMARY:Review of the pilot: Shared sheet',
  ]);
});

test('a scorecard says at its fields that weights have to come to 100 and that words are missing', async () => {
  await openProgramme();
  await press('Add a metric');
  await type('Weight in %', '60');
  await seeText('The weights come to 60, not to 100.', 'A scorecard without words of both sides says half.');
  await type('Weight in %', '100');
  await type('What no number says, from our side', 'calmer');
  await eventually(() => expect(document.body.textContent).not.toContain('The weights come to'));
});

test('a target and a metric that nobody could measure say so at their fields, and are stored all the same', async () => {
  const db = await openProgramme();
  await press('Add a target');
  await type('What becomes better', 'Communication');
  await seeText('Make it measurable; still open: a number, a unit, a date.');
  await type('To', '2');
  await type('Unit', 'days to answer');
  await seeText('still open: a date.');
  expect(control('What becomes better').getAttribute('aria-invalid')).toBeNull();
  await type('By', '2026-12-01');
  await eventually(() => expect(pageText()).not.toContain('Make it measurable'));
  await press('Add a metric');
  await type('This quarter', 'calmer');
  await seeText('still open: a number.');
  await type('This quarter', '3');
  await eventually(() => expect(pageText()).not.toContain('Make it measurable'));
  await type('This quarter', 'calmer');
  submit('This quarter');
  await eventually(async () => {
    const [stored] = await programmeStore(db).all();
    expect(stored?.metrics.some(({ value }) => value === 'calmer')).toBe(true);
  });
});

test('a session ends in drafts of glossary and charter, made once', async () => {
  const db = await openProgramme();
  await type('Words that may mean different things', 'lead time');
  await type('Topics and their channels', 'Order changes: shared sheet');
  await press('Make drafts of glossary and charter');
  await seeText('Drafted: 1 term of the glossary, 1 row of the charter.');
  await press('Make drafts of glossary and charter');
  await seeText('Drafted: 0 terms of the glossary, 0 rows of the charter.');
  expect(await db.terms.toArray()).toMatchObject([{ status: 'proposed', scope: ['harbour'] }]);
  expect(await db.charters.toArray()).toMatchObject([
    { rows: [{ topic: 'Order changes', channel: 'shared sheet' }] },
  ]);
});

test('a session asks for its summary within two days, until it was shared', async () => {
  const db = await openProgramme();
  await type('What hurts today', 'late call-offs');
  await type('Held on', '2026-06-01');
  await seeText('was due by Jun 3, 2026');
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press('Copy the summary as Markdown');
  await eventually(() => expect(copied).toHaveBeenCalledOnce());
  expect(copied.mock.calls[0]?.[0]).toMatch(
    /^# Summary of the discovery session with Harbour .*\n\nHeld on Jun 1, 2026, 90 minutes\.\n\n## What hurts today\n\n- late call-offs\n/,
  );
  await press('Mark as shared');
  await seeText('Shared on');
  expect((await db.programmes.toArray())[0]?.discovery.summarySharedAtMs).toBeGreaterThan(0);
  await press('Mark as not shared');
  await seeText('was due by');
});

test('what nobody reads, a session that is too long and a pilot of eight weeks are named at their fields', async () => {
  await openProgramme();
  await press('Add a touchpoint');
  await seeText('Who reads this? If nobody does, it need not be sent.');
  await type('Minutes', '180');
  await seeText('Two hours at most');
  await press('Add a pilot');
  await type('Weeks', '8');
  await seeText('Four to six weeks: shorter shows nothing');
});

async function givePlaybook(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [new File([text], 'playbook.json')], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function openPlaybook() {
  const db = freshDatabase();
  show(atRoute('/programme/playbook', <PlaybookPage />).page, db);
  await seeText('Import a playbook');
  return db;
}

const template = { name: 'House charter', rows: [{ topic: 'Tooling', cadence: 'weekly' }] };

test('a playbook of a file is shown before it is taken, and taken back as a whole', async () => {
  const db = await openPlaybook();
  const file = { charters: [template], discovery: ['Who decides?'], agenda: ['What went well?'] };
  await givePlaybook(JSON.stringify({ format: 'parlance-playbook', version: 1, ...file }));
  await seeText('Charter “House charter”', '1 row', 'Question of a discovery session: Who decides?');
  expect(await db.settings.get('playbook')).toBeUndefined();
  await press('Take 3 templates');
  await seeText('Your own templates3', '3 templates were taken.');
  await press('Remove House charter');
  await seeText('Your own templates2');
  await press('Undo');
  await seeText('Your own templates3');
});

test('a playbook that is saved and read again adds nothing', async () => {
  await openPlaybook();
  const written = writePlaybook(withPresets(EMPTY_PLAYBOOK));
  await givePlaybook(written);
  await seeText('Strategic', 'Everything in this file is here already.');
});

test('a template is offered for a new charter, and its questions and points where they are asked', async () => {
  const db = freshDatabase();
  await db.suppliers.add(harbour);
  await playbookStore(db).update(() =>
    Playbook.parse({ charters: [template], discovery: ['Who decides?'], agenda: ['What went well?'] }),
  );
  const route = atRoute('/charters/harbour', <CharterPage id="harbour" />);
  show(route.page, db);
  await choose('House charter1 row');
  await press('Start a charter');
  await eventually(async () =>
    expect(await db.charters.toArray()).toMatchObject([
      { adapted: false, rows: [{ topic: 'Tooling', cadence: 'weekly', owner: null }] },
    ]),
  );
  show(atRoute('/programme/harbour', <ProgrammePage id="harbour" />).page, db);
  await seeText('Questions of your playbook', 'Who decides?');
  expect(await findAgenda(db, harbour.id, NOON_MS)).toMatchObject({ standing: ['What went well?'] });
});

test('the playbook is the same whatever is stored, because it takes nothing', async () => {
  const before = playbookText();
  const db = freshDatabase();
  await db.suppliers.add(harbour);
  await programmeStore(db).save(
    { ...newProgramme(SupplierId.parse('harbour')), engagement: 'joint venture' },
    0,
  );
  expect(playbookText()).toBe(before);
  expect(before).toContain('# Playbook');
  expect(before).not.toContain('Harbour');
});
