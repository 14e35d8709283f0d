// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { FirstFrame } from '../../../components/popup/first-frame.tsx';
import { openedOver } from '../../../components/popup/opened.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import { emptyRow } from '../../../lib/domain/charter/edit-charter.ts';
import { PersonId, type SupplierId } from '../../../lib/domain/ids.ts';
import { newItem } from '../../../lib/domain/journal/new-item.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { newProgramme } from '../../../lib/domain/programme/programme.ts';
import type { OpenPage } from '../../../lib/messaging/page-protocol.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { readbackStore } from '../../../lib/storage/readback-store.ts';
import { buildCharter, buildPerson, buildSupplier, buildTerm } from '../builders.ts';
import { fakeBackground } from './fake-ask.ts';
import { buildOpenPage } from './open-page.ts';
import { eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const li = { name: 'Li Wen', address: Address.parse('li@harbour-castings.example.com') };
const ines = { name: 'Ines Duarte', address: Address.parse('ines@quiet-valves.example.com') };

const row = {
  ...emptyRow('r1'),
  topic: 'Daily shipment update',
  cadence: 'every working day',
  channel: 'shared sheet',
  detail: 'Order and quantity',
  record: 'Shipment sheet',
  owner: { side: 'theirs' as const, name: 'Li Wen' },
};

async function withHarbour(): Promise<ParlanceDatabase> {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.people.add(buildPerson());
  await db.terms.add(buildTerm());
  await db.charters.add(
    buildCharter({
      startedAtMs: Date.UTC(2020, 0, 1),
      rows: [row],
      ladder: [
        { title: 'Account manager', personId: PersonId.parse('li'), contact: 'Li', waitHours: 8, cases: '' },
        {
          title: 'Plant manager',
          personId: null,
          contact: 'plant@harbour-castings.example.com',
          waitHours: 0,
          cases: '',
        },
      ],
    }),
  );
  return db;
}

async function openOver(db: ParlanceDatabase, page: OpenPage | null) {
  const background = fakeBackground({ follow: buildSupplier() });
  const first = await openedOver(db, { tabId: 1, page });
  show(<Popup ask={background.ask} opened={Promise.resolve(first)} first={first} />, db);
  return background;
}

test('the charter of the thread in front comes first: rows, ladder, contacts', async () => {
  await openOver(await withHarbour(), buildOpenPage({ senders: [li] }));
  await seeText('Harbour Castings (sample)', '7 of 24 messages read', 'Review due since');
  await seeText('Daily shipment update', 'every working day · shared sheet', 'Order and quantity');
  await seeText('Record: Shipment sheet', 'Owner: Li Wen (theirs)');
  await seeText('Account manager', 'wait 8 working hours', 'Plant manager');
  await seeText('Li Wen', 'there now');
});

test('a step of the ladder says when whom it names has left', async () => {
  const db = await withHarbour();
  await db.people.put(buildPerson({ toMs: Date.UTC(2026, 2, 3, 12) }));
  await openOver(db, buildOpenPage({ senders: [li] }));
  await seeText('Account managerLi Wen left on Mar 3, 2026');
});

test('open divergences are listed with both meanings', async () => {
  await openOver(await withHarbour(), buildOpenPage({ senders: [li] }));
  await seeText('Open divergences', 'shipped', 'received at our warehouse', 'handed to the carrier');
});

test('a change made elsewhere shows by itself', async () => {
  const db = await withHarbour();
  await openOver(db, buildOpenPage({ senders: [li] }));
  await seeText('Daily shipment update');
  await db.charters.update('charter-harbour', { rows: [{ ...row, topic: 'Weekly call' }] });
  await seeText('Weekly call');
});

test('a sender nobody follows is followed with one press', async () => {
  const background = await openOver(freshDatabase(), buildOpenPage({ senders: [ines] }));
  await press('Follow Ines Duarte');
  await eventually(() =>
    expect(background.asked('follow')).toMatchObject([{ sender: ines, scope: 'domain' }]),
  );
});

test('the popup turns to the charter as soon as the sender is followed', async () => {
  const db = freshDatabase();
  await openOver(db, buildOpenPage({ senders: [li] }));
  await seeText('Follow this sender');
  await db.suppliers.add(buildSupplier());
  await seeText('No charter yet');
});

test('a mail page that changed says in words what cannot be found, each once', async () => {
  const missing = ['sentText', 'body', 'own text', 'something new'];
  await openOver(await withHarbour(), buildOpenPage({ senders: [li], missing }));
  await seeText('can’t find the date, the text, a part of the page here');
});

test('without a mail tab any supplier can be chosen', async () => {
  await openOver(await withHarbour(), null);
  await press('Harbour Castings (sample)StrategicSample');
  await seeText('Daily shipment update', 'Back');
});

test('due reviews and open readbacks of all suppliers are listed with their age, each a press to its supplier', async () => {
  const db = await withHarbour();
  const ours = 'What does shipped mean on your side?';
  const draft = { supplierId: buildSupplier().id, source: null, termIds: [], amounts: [], ours };
  await readbackStore(db).ask(draft, Date.now() - 3 * 86_400_000);
  await openOver(db, null);
  await seeText('Due and open2', 'Review due since', `Asked 3 days ago, no restatement yet: ${ours}`);
  await press(`Harbour Castings (sample)Asked 3 days ago, no restatement yet: ${ours}`);
  await seeText('Daily shipment update', 'Back');
});

const key = (name: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
  );
const inFocus = () => document.activeElement?.textContent ?? '';

test('arrows, Home and End walk what waits and what was found; in the search field Home and End are for its text', async () => {
  const db = await withHarbour();
  for (const ours of ['First?', 'Second?'])
    await readbackStore(db).ask(
      { supplierId: buildSupplier().id, source: null, termIds: [], amounts: [], ours },
      Date.now(),
    );
  await openOver(db, null);
  await seeText('Due and open3', 'Second?');
  document.querySelector<HTMLElement>('main ul button')?.focus();
  key('End');
  expect(inFocus()).toMatch(/First\?|Second\?/);
  const last = inFocus();
  key('ArrowDown');
  expect(inFocus()).toContain('Review due since');
  key('ArrowUp');
  expect(inFocus()).toBe(last);
  key('Home');
  expect(inFocus()).toContain('Review due since');
  const field = document.querySelector<HTMLElement>('search input');
  field?.focus();
  await type('Search rows, terms and people', 'li');
  await seeText('Li Wen');
  key('End');
  expect(document.activeElement).toBe(field);
  key('ArrowDown');
  key('End');
  const found = [...document.querySelectorAll('search button')];
  expect(document.activeElement).toBe(found.at(-1));
  key('Home');
  expect(document.activeElement).toBe(found[0]);
});

test('a session whose summary is owed is listed, a press to its programme', async () => {
  const db = await withHarbour();
  const programme = newProgramme(buildSupplier().id);
  const discovery = { ...programme.discovery, heldAtMs: Date.now() };
  await db.programmes.add({ ...programme, discovery, rev: 1 });
  await openOver(db, null);
  await seeText('Due and open2', 'Session summary due by');
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent?.includes('summary'));
  expect(link?.getAttribute('href')).toContain('#/programme/harbour');
});

test('what was to be done by today is listed with whom, a press to where it is settled', async () => {
  const db = await withHarbour();
  const action = (title: string, supplierId: SupplierId | null) =>
    newItem(title, supplierId, { kind: 'action', title, side: 'ours', dueAtMs: 0, source: null }, 0);
  await db.items.bulkAdd([
    action('Send the drawing', buildSupplier().id),
    action('Call before a claim', null),
  ]);
  await openOver(db, null);
  await seeText(
    'Due and open3',
    'action: Send the drawing, was due on',
    'Our own way of workingaction: Call',
  );
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent?.includes('drawing'));
  expect(link?.getAttribute('href')).toContain('#/items');
});

test('the agenda with a supplier is copied as plain text', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await openOver(await withHarbour(), buildOpenPage({ senders: [li] }));
  await press('Copy the agenda as text');
  await eventually(() => expect(copy).toHaveBeenCalledOnce());
  expect(copy.mock.calls[0]?.[0]).toMatch(
    /^Agenda with Harbour Castings \(sample\), .*\n\nReview\n- Review due since .*\n\nTerms that mean different things\n- shipped$/,
  );
});

test('without any supplier it says how to begin', async () => {
  await openOver(freshDatabase(), null);
  await seeText('You follow nobody yet');
});

test('the search finds a row by keyboard alone and opens it with its filter set', async () => {
  await openOver(await withHarbour(), null);
  await type('Search rows, terms and people', 'sheet');
  await seeText('Charter rows', 'Daily shipment update');
  document.activeElement?.closest('form')?.requestSubmit();
  await seeText('Order and quantity');
  expect(pageText()).not.toContain('Charter rows');
});

test('Esc clears the search', async () => {
  await openOver(await withHarbour(), null);
  await type('Search rows, terms and people', 'sheet');
  await seeText('Charter rows');
  document
    .querySelector('search input')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await eventually(() => expect(pageText()).not.toContain('Charter rows'));
});

test('a mail tab that answers late fills the popup when it does', async () => {
  const db = await withHarbour();
  const late = openedOver(db, { tabId: 1, page: buildOpenPage({ senders: [li] }) });
  show(<Popup ask={fakeBackground({}).ask} opened={late} first={null} />, db);
  await seeText('Daily shipment update');
});

test('the first frame holds the charter without the database', async () => {
  const opening = {
    tabId: 1,
    page: buildOpenPage({ senders: [li] }),
    look: { supplier: buildSupplier(), charter: buildCharter({ rows: [row] }) },
  };
  show(<FirstFrame opening={opening} />, freshDatabase());
  await seeText('Harbour Castings (sample)', '7 of 24 messages read', 'Daily shipment update');
});

test('what nobody finds is counted once the user stops typing', async () => {
  const db = await withHarbour();
  await openOver(db, buildOpenPage({ senders: [li] }));
  await type('Search rows, terms and people', 'turnaround');
  await seeText('Nothing found.');
  await vi.waitFor(
    async () => expect(await db.lookups.get('turnaround')).toMatchObject({ place: 'popup', count: 1 }),
    { timeout: 5_000 },
  );
});

test('a private note takes two actions in the popup, too, and goes to the thread in front', async () => {
  const db = await withHarbour();
  await openOver(db, buildOpenPage({ senders: [li] }));
  await type('New private note', 'Li sounded tired. #call');
  await press('Log note');
  await eventually(async () =>
    expect(await db.journal.toArray()).toMatchObject([{ supplierId: 'harbour', tags: ['call'] }]),
  );
});
