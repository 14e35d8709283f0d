// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { SidePanel } from '../../../components/sidepanel/side-panel.tsx';
import type { WatchFront } from '../../../components/sidepanel/use-front-page.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { OpenPage } from '../../../lib/messaging/protocol.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import {
  buildCharter,
  buildEntry,
  buildPerson,
  buildReading,
  buildSupplier,
  buildTerm,
  NOON_MS,
} from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const li = Address.parse('li@harbour-castings.example.com');
const thread = {
  host: 'gmail',
  threadKey: 't1',
  subject: 'Order 7',
  url: 'https://mail.google.com/x',
} as const;
const mail: OpenPage = {
  host: 'gmail',
  kind: 'thread',
  account: Address.parse('ana@buyer.example.com'),
  thread,
  senders: [{ name: 'Li Wen', address: li }],
  total: 1,
  readable: 1,
  missing: [],
};

/** A mail tab whose page can be changed. */
function fakeTab(first: OpenPage | null) {
  const listeners: ((page: OpenPage | null) => void)[] = [];
  const watch: WatchFront = (onPage) => {
    listeners.push(onPage);
    onPage(first);
  };
  const goTo = (page: OpenPage | null) => {
    for (const tell of listeners) tell(page);
  };
  return { watch, goTo };
}

const refuse = () => Promise.resolve({ ok: false as const, error: { kind: 'failed' as const } });
const showPanel = (db: ParlanceDatabase, tab: ReturnType<typeof fakeTab>) =>
  show(<SidePanel ask={refuse} watch={tab.watch} />, db);

async function relationship(): Promise<ParlanceDatabase> {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  await db.terms.add(buildTerm());
  await db.charters.add(buildCharter());
  return db;
}

test('the relationship of the mail in front: who, terms with their state, charter', async () => {
  showPanel(await relationship(), fakeTab(mail));
  await seeText('Harbour Castings (sample)', 'Strategic', 'Sample', 'Li Wen', 'Meanings differ', '0 rows');
  expect(pageText()).toContain('handed to the carrier');
});

test('a note from the panel is about the supplier and the thread in front', async () => {
  const db = await relationship();
  showPanel(db, fakeTab(mail));
  await type('New private note', 'Call her on Monday.');
  await press('Log note');
  await eventually(() =>
    expect(document.querySelector('article')?.textContent).toContain('Call her on Monday.'),
  );
  expect(await db.journal.toArray()).toMatchObject([{ supplierId: 'harbour', thread }]);
});

test('a note begun on one thread waits there while another is looked at', async () => {
  const tab = fakeTab(mail);
  showPanel(await relationship(), tab);
  await type('New private note', 'half a thought');
  tab.goTo({ ...mail, thread: { ...thread, threadKey: 't2' } });
  await eventually(() => expect(control('New private note').value).toBe(''));
  tab.goTo(mail);
  await eventually(() => expect(control('New private note').value).toBe('half a thought'));
});

test('another mail in front brings its own relationship', async () => {
  const db = await relationship();
  await db.suppliers.add({
    ...buildSupplier({ name: 'Delta Forgings' }),
    id: 'delta',
    domains: ['delta.example.com'],
  } as never);
  const tab = fakeTab(mail);
  showPanel(db, tab);
  await seeText('Harbour Castings (sample)');
  tab.goTo({ ...mail, senders: [{ name: 'Marta', address: Address.parse('marta@delta.example.com') }] });
  await eventually(() => expect(document.querySelector('h1')?.textContent).toBe('Delta Forgings'));
});

test('without a followed sender: the latest notes, and any supplier to choose', async () => {
  const db = await relationship();
  await db.journal.add(buildEntry());
  showPanel(db, fakeTab(null));
  await seeText('Nobody you follow is in front', 'Li sounded tired.');
  await press('Harbour Castings (sample)StrategicSample');
  await seeText('Back to the mail in front');
  await eventually(() => expect(document.querySelector('h1')?.textContent).toBe('Harbour Castings (sample)'));
});

const formal = (value: number, index: number) =>
  buildReading({
    key: `gmail:m${index}`,
    sentAtMs: NOON_MS + index * 86_400_000,
    scores: { formality: value, formalityLengthFree: value, politeness: 0, negativity: 0, hedging: 0 },
  });

test('a sustained change is a hint with its numbers, and is put away with a reason', async () => {
  const db = await relationship();
  await db.readings.bulkAdd([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1, 2.4, 2.5, 2.6].map(formal));
  showPanel(db, fakeTab(mail));
  await seeText(
    'More formal lately',
    'What else could explain this?',
    'The last 3 messages of Li Wen against 8 messages before',
  );
  await press('Put away');
  await seeText('About as before', 'Hint put away');
  expect(await db.dismissals.toArray()).toMatchObject([
    { address: li, kind: 'formality', reason: 'known-cause' },
  ]);
  await press('Undo');
  await seeText('More formal lately');
});

test('the numbers behind a drawing are a table with the baseline first', async () => {
  const db = await relationship();
  await db.readings.bulkAdd([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1].map(formal));
  showPanel(db, fakeTab(mail));
  await seeText('About as before');
  const rows = [...document.querySelectorAll('table')][0]?.querySelectorAll('tbody tr');
  expect(rows?.length).toBe(9);
  expect(rows?.[0]?.textContent).toContain('Middle of 5 messages before');
});

test('few readings say that they are few', async () => {
  const db = await relationship();
  await db.readings.bulkAdd([0, 2, 3].map(formal));
  showPanel(db, fakeTab(mail));
  await seeText('3 messages read', 'Too few to say how they have been writing; a comparison needs 8.');
});

test('hints that are off show nothing about a way of writing', async () => {
  const db = await relationship();
  await db.suppliers.update('harbour', { tier: 'transactional' });
  await db.readings.bulkAdd([0, 0, 0, 0, 0, 0, 3, 3, 3].map(formal));
  showPanel(db, fakeTab(mail));
  await seeText('Tone and drift hints are off for this supplier');
  expect(pageText()).not.toContain('formal lately');
});
