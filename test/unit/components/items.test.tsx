// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Items } from '../../../components/items/items.tsx';
import { ItemsPage } from '../../../components/items/items-page.tsx';
import { ItemId, SupplierId } from '../../../lib/domain/ids.ts';
import { inState, newItem } from '../../../lib/domain/journal/new-item.ts';
import { buildSupplier, NOON_MS } from '../builders.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

async function showItems() {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  show(<Items supplier={buildSupplier()} />, db);
  await press('Log a promise, action, request, idea, constraint or escalation');
  return db;
}

test('a promise with a past day is due since that day', async () => {
  const db = await showItems();
  await type('What', 'Send the revised drawing');
  await type('Until', '2026-01-15');
  await press('Log it');
  await seeText('Send the revised drawing', 'promise · Harbour Castings', 'was due on Jan 15, 2026');
  expect(await db.items.toArray()).toMatchObject([{ kind: 'commitment', state: 'open', rev: 1 }]);
});

test('a kept promise is settled with one press and comes back with another', async () => {
  const db = await showItems();
  await type('What', 'Call on Monday');
  await press('Log it');
  await press('Kept: Call on Monday');
  await seeText('One settled');
  await press('Undo');
  await eventually(async () =>
    expect(await db.items.toArray()).toMatchObject([{ state: 'open', closedAtMs: null }]),
  );
});

test('a kept promise proposes an entry of the trust account, which takes a press', async () => {
  const db = await showItems();
  await type('What', 'Ship on Friday');
  await press('Log it');
  await press('Kept: Ship on Friday');
  await seeText('Put it on the trust account as a deposit by them? “Ship on Friday”');
  expect(await db.journal.count()).toBe(0);
  await press('Put it there');
  await eventually(async () =>
    expect(await db.journal.toArray()).toMatchObject([
      {
        supplierId: 'harbour',
        ledger: { side: 'theirs', kind: 'deposit', weight: 1, reason: 'Ship on Friday' },
      },
    ]),
  );
});

test('what was settled by mistake is opened again, long after', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.items.add(inState({ ...idea, rev: 1 }, 'live', NOON_MS));
  show(<Items supplier={buildSupplier()} />, db);
  await press('Open again: Wider crate');
  await eventually(async () =>
    expect(await db.items.get('idea')).toMatchObject({ state: 'idea', closedAtMs: null }),
  );
});

test('what was kept and taken back proposes nothing', async () => {
  await showItems();
  await type('What', 'Ship on Friday');
  await press('Log it');
  await press('Kept: Ship on Friday');
  await seeText('Put it on the trust account');
  await press('Undo');
  await eventually(() => expect(pageText()).not.toContain('Put it on the trust account'));
});

test('a double press logs once and proposes once', async () => {
  const db = await showItems();
  await type('What', 'Ship on Friday');
  const form = control('What').closest('form');
  form?.requestSubmit();
  form?.requestSubmit();
  await seeText('promise · Harbour Castings');
  await eventually(() => expect(control('What').value).toBe(''));
  expect(await db.items.count()).toBe(1);
});

test('an idea shows what the supplier got back, and reminds us when nothing did', async () => {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  await db.items.add({ ...idea, createdAtMs: Date.now() - 61 * 86_400_000 });
  show(<Items supplier={buildSupplier()} />, db);
  await seeText('61 days since the idea, and nothing went back to Harbour Castings');
  await press('Edit Wider crate');
  await type('What the supplier got back', '40 % of the saving');
  control('What the supplier got back').closest('form')?.requestSubmit();
  await seeText('40 % of the saving');
  await eventually(() => expect(pageText()).not.toContain('nothing went back'));
});

const idea = newItem(
  'idea',
  buildSupplier().id,
  { kind: 'initiative', title: 'Wider crate', side: 'theirs', dueAtMs: null, source: null },
  NOON_MS,
);

async function showPage() {
  const db = freshDatabase();
  await db.suppliers.bulkAdd([
    buildSupplier(),
    buildSupplier({ id: SupplierId.parse('delta'), name: 'Delta', domains: [] }),
  ]);
  await db.items.bulkAdd([
    idea,
    { ...idea, id: ItemId.parse('2'), title: 'Die steel', supplierId: SupplierId.parse('delta') },
  ]);
  const { hook } = memoryLocation({ path: '/items' });
  show(
    <Router hook={hook}>
      <ItemsPage />
    </Router>,
    db,
  );
  await seeText('Wider crate', 'Die steel');
  return db;
}

const choose = (text: string) => chooseFile(new File([text], 'x.csv'));

const chooseFile = (file: File) => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

test('what is due with anybody is one list, narrowed by supplier', async () => {
  await showPage();
  await type('Supplier', 'delta');
  await eventually(() => expect(pageText()).not.toContain('Wider crate'));
  await type('Kind', 'escalation');
  await seeText('Nothing matches.');
  expect(pageText()).not.toContain('Nothing is logged yet.');
});

test('a file that vanished since it was chosen, or is in another encoding, says so or is read', async () => {
  await showPage();
  const gone = new File([], 'x.csv');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  chooseFile(gone);
  await seeText('The file could not be read');
  const western = Uint8Array.from('Kind,What,Supplier\naction,Gr\u00fc\u00dfe,Delta\n', (sign) =>
    sign.charCodeAt(0),
  );
  chooseFile(new File([western], 'x.csv'));
  await seeText('One row was taken.', 'Grüße');
});

test('a file with a bad row is refused as a whole, by row', async () => {
  const db = await showPage();
  choose('Kind,What,Supplier\naction,Call,Delta\naction,Call,Nobody\n');
  await seeText('Nothing was taken: one row can’t be read.', 'Row 3, line 3, column C (Supplier): “Nobody”');
  expect(await db.items.count()).toBe(2);
  choose('Kind,What,Supplier\naction,Call them,Delta\n');
  await seeText('One row was taken.', 'Call them');
});

test('what an idea saves is divided, and not verified without a name', async () => {
  const db = await showPage();
  await press('Edit Wider crate');
  await press('Divide what it saves…');
  await type('Spent in a year before', '2080000');
  await type('Saved, in percent', '12');
  await type('Years', '2');
  await type('The supplier’s part, in percent', '40');
  await seeText('$499,200 saved in all: Harbour Castings (sample) gets $199,680, we keep $299,520.');
  await press('Mark as verified');
  await seeText('Name who verified it');
  await type('Verified by', 'Kim, auditor');
  await press('Mark as verified');
  await press('Save');
  await seeText('$199,680 theirs, $299,520 ours, verified by Kim, auditor');
  expect(await db.items.get('idea')).toMatchObject({ gainShare: { verifier: 'Kim, auditor' } });
});

test('an item that was changed elsewhere while it was edited is not written over unasked', async () => {
  const db = await showPage();
  await press('Edit Wider crate');
  await type('What', 'Wider crate for all');
  await db.items.put({ ...idea, note: 'Of another tab', rev: 1 });
  await eventually(async () => expect(await db.items.get('idea')).toMatchObject({ rev: 1 }));
  control('What').closest('form')?.requestSubmit();
  await seeText('changed in another window meanwhile');
  expect(await db.items.get('idea')).toMatchObject({ title: 'Wider crate', note: 'Of another tab' });
});

test('with whom something is logged is chosen, and what was typed before stays', async () => {
  const db = await showPage();
  await type('What', 'Call on Monday');
  await type('With whom', 'harbour');
  await press('Log it');
  await eventually(async () =>
    expect(await db.items.filter(({ title }) => title === 'Call on Monday').toArray()).toMatchObject([
      { supplierId: 'harbour' },
    ]),
  );
});

test('of many open promises as many stand in the panel as are asked for', async () => {
  const db = await showItems();
  await db.items.bulkAdd(
    Array.from({ length: 12 }, (_, n) => ({ ...idea, id: ItemId.parse(`idea-${n}`), title: `Idea ${n}.` })),
  );
  await press('Show more (4)');
  await seeText('Idea 11.');
});
