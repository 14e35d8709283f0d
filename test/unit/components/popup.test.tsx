// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FirstFrame } from '../../../components/popup/first-frame.tsx';
import { openedOver } from '../../../components/popup/opened.ts';
import { Popup } from '../../../components/popup/popup.tsx';
import { emptyRow } from '../../../lib/domain/charter/edit-charter.ts';
import { PersonId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import type { OpenPage } from '../../../lib/messaging/protocol.ts';
import type { ParlanceDatabase } from '../../../lib/storage/database.ts';
import { buildCharter, buildPerson, buildSupplier, buildTerm } from '../builders.ts';
import { fakeBackground } from './fake-ask.ts';
import { buildOpenPage } from './open-page.ts';
import { eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

// happy-dom has no idle callbacks.
Object.assign(globalThis, {
  requestIdleCallback: (run: () => void) => setTimeout(run),
  cancelIdleCallback: clearTimeout,
});

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
        { title: 'Account manager', personId: PersonId.parse('li'), contact: 'Li', waitHours: 8 },
        {
          title: 'Plant manager',
          personId: null,
          contact: 'plant@harbour-castings.example.com',
          waitHours: 0,
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
