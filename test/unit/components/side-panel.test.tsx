// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openedOver } from '../../../components/popup/opened.ts';
import { SidePanel } from '../../../components/sidepanel/side-panel.tsx';
import type { WatchFront } from '../../../components/sidepanel/use-front-page.ts';
import { TermId } from '../../../lib/domain/ids.ts';
import { dayInput } from '../../../lib/domain/language/day-input.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { OpenPage } from '../../../lib/messaging/page-protocol.ts';
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
  notices: [],
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
  expect(pageText()).not.toContain('handed to the carrier');
  await press('shippedMeanings differ');
  await seeText('handed to the carrier');
});

test('what was read before the panel is drawn stands there while the tab does not answer', async () => {
  const db = await relationship();
  const first = await openedOver(db, { tabId: 1, page: mail });
  show(<SidePanel ask={refuse} watch={() => {}} first={first} />, db);
  await seeText('Harbour Castings (sample)', 'Li Wen');
});

test('of a long glossary as many terms stand in the panel as are asked for', async () => {
  const db = await relationship();
  await db.terms.bulkAdd(
    Array.from({ length: 30 }, (_, place) => buildTerm({ id: TermId.parse(`t${place}`), scope: null })),
  );
  showPanel(db, fakeTab(mail));
  await press('Show more (11)');
  await eventually(() => expect(pageText()).not.toContain('Show more'));
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
    scores: {
      formality: value,
      formalityLengthFree: value,
      politeness: 0,
      negativity: 0,
      hedging: 0,
      attack: 0,
    },
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

const acts = {
  asks: 0,
  suggestions: 0,
  wants: 0,
  disputes: 0,
  problems: 0,
  gives: 0,
  urgent: false,
  automatic: false,
};

test('ideas that stop coming are a hint with its counts, and the words of a context note stay in view', async () => {
  const db = await relationship();
  const ideas = [
    ...Array.from({ length: 24 }, (_, index) => index % 2),
    ...Array.from({ length: 10 }, () => 0),
  ];
  await db.readings.bulkAdd(
    ideas.map((suggestions, index) => ({ ...formal(0, index), acts: { ...acts, suggestions } })),
  );
  showPanel(db, fakeTab(mail));
  await seeText('Fewer suggestions lately', '0 of the last 10 messages of Li Wen, against 12 of 24 before');
  expect(pageText()).toContain('Last idea in writing');
  await type('Context, if you like', 'ideas come up in calls');
  await press('Put away');
  await seeText('What you noted that may explain it (1)', 'ideas come up in calls');
  expect(pageText()).not.toContain('Fewer suggestions lately');
  expect(await db.dismissals.toArray()).toMatchObject([{ kind: 'suggestions', address: li }]);
});

test('what explains a change stands on the time axis and in the tables, and is a note', async () => {
  const db = await relationship();
  await db.readings.bulkAdd([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1].map(formal));
  showPanel(db, fakeTab(mail));
  await seeText('About as before');
  await press('Holiday');
  await type('Since', dayInput(NOON_MS + 4 * 86_400_000 - 3_600_000));
  await press('Keep it as a note');
  await seeText('What you noted that may explain it (1)');
  expect(await db.journal.toArray()).toMatchObject([
    { text: 'Holiday', supplierId: 'harbour', personId: 'li', thread: null },
  ]);
  const rows = [...(document.querySelector('table')?.querySelectorAll('tbody tr') ?? [])];
  expect(rows.map(({ textContent }) => textContent).findIndex((text) => text.endsWith('Holiday'))).toBe(5);
  expect(document.querySelectorAll('svg .stroke-amber').length).toBeGreaterThan(0);
  await press('Remove Holiday');
  await eventually(() => expect(document.querySelectorAll('svg .stroke-amber')).toHaveLength(0));
});

test('answers are told in working hours of their zone, with what is still open', async () => {
  const db = await relationship();
  const ask = (thread: string, atMs: number) => ({
    ...formal(0, 0),
    key: `gmail:${thread}`,
    side: 'ours' as const,
    address: Address.parse('ana@buyer.example.com'),
    to: [li],
    threadKey: thread,
    sentAtMs: atMs,
    acts: { ...acts, asks: 1 },
  });
  const now = Date.now();
  await db.readings.bulkAdd([
    ask('t7', NOON_MS),
    { ...formal(0, 1), threadKey: 't7', sentAtMs: NOON_MS + 86_400_000, acts },
    ask('t8', now - 5 * 86_400_000),
  ]);
  showPanel(db, fakeTab(mail));
  await seeText('Reply time', '1 question is open, for', 'Asia/Shanghai', 'open for');
});

test('without a time zone the reply time says why it is not said', async () => {
  const db = await relationship();
  await db.people.update('li', { timeZone: null });
  await db.readings.bulkAdd([0, 0.1, -0.1, 0, 0.1, 0, -0.1, 0.1].map(formal));
  showPanel(db, fakeTab(mail));
  await seeText('Not said: the time zone is not known');
});
