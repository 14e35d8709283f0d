// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Items } from '../../../components/items/items.tsx';
import { ItemsPage } from '../../../components/items/items-page.tsx';
import { ItemId, SupplierId } from '../../../lib/domain/ids.ts';
import { inState, newItem } from '../../../lib/domain/journal/new-item.ts';
import { buildSupplier, NOON_MS } from '../builders.ts';
import { eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';

const supplier = buildSupplier();
const start = { kind: 'initiative', side: 'theirs', dueAtMs: null, source: null } as const;
const idea = newItem('idea', supplier.id, { ...start, title: 'Wider crate' }, NOON_MS);
const tried = newItem('tried', supplier.id, { ...start, title: 'Thinner foam' }, NOON_MS);

async function storeIdeas() {
  const db = freshDatabase();
  await db.suppliers.bulkAdd([
    supplier,
    buildSupplier({ id: SupplierId.parse('delta'), name: 'Delta', domains: [] }),
  ]);
  await db.items.bulkAdd([
    { ...idea, rev: 1 },
    { ...inState(tried, 'prototype', NOON_MS), gaveBack: 'Two years of orders', rev: 1 },
    { ...idea, id: ItemId.parse('2'), title: 'Die steel', supplierId: SupplierId.parse('delta') },
  ] as (typeof idea)[]);
  return db;
}

async function showItems() {
  const db = await storeIdeas();
  show(<Items supplier={supplier} />, db);
  await seeText('Wider crate', 'Thinner foam');
  return db;
}

test('the panel tells how far the ideas of its supplier have come, and moves with them', async () => {
  await showItems();
  await seeText('2 ideas logged, and where they stand now', 'Idea1Prototype1Live0Stopped0');
  await seeText('Of the ideas from Harbour Castings (sample), something went back for 1 of 2.');
  await press('Live: Thinner foam');
  await seeText('Idea1Prototype0Live1Stopped0');
});

test('the page counts the ideas of the supplier that it is narrowed to', async () => {
  const db = await storeIdeas();
  const { hook } = memoryLocation({ path: '/items' });
  show(
    <Router hook={hook}>
      <ItemsPage />
    </Router>,
    db,
  );
  await seeText('Die steel');
  expect(pageText()).not.toContain('where they stand now');
  await type('Supplier', 'delta');
  await seeText('One idea logged, and where it stands now', 'Idea1Prototype0Live0Stopped0');
  await type('Kind', 'action');
  await eventually(() => expect(pageText()).not.toContain('where it stands now'));
});

test('without an idea nothing is counted', async () => {
  const db = freshDatabase();
  await db.suppliers.add(supplier);
  show(<Items supplier={supplier} />, db);
  await press('Log a promise, action, request, idea, constraint or escalation');
  expect(pageText()).not.toContain('stand now');
});

test('an idea says after how many months it has paid back, and where that lies, without a verdict', async () => {
  const db = await showItems();
  await press('Edit Wider crate');
  await press('When does it pay back…');
  await seeText('Give both amounts');
  await type('It costs once', '14000');
  await type('It saves a month', '1000');
  await seeText('Paid back after 14 months, within the 12 to 18 months that guidance on joint work names.');
  await type('It costs once', '19000');
  await seeText('Paid back after 19 months, later than the 12 to 18 months');
  await press('Save');
  await seeText('$19,000 once, $1,000 saved a month. Paid back after 19 months, later than');
  expect(await db.items.get('idea')).toMatchObject({
    payback: { costAmount: 19_000, savedPerMonthAmount: 1_000, currency: 'USD' },
  });
});

test('a constraint that changed nothing on our side is told as ours, until something did', async () => {
  const db = await showItems();
  await press('Log a promise, action, request, idea, constraint or escalation');
  await type('Kind', 'constraint');
  await type('What', 'One furnace only');
  await press('Log it');
  await seeText('Noted, and nothing changed on our side yet. That part is ours.');
  await press('Edit One furnace only');
  await type('What we changed because of it', 'Orders two weeks earlier');
  await press('Save');
  await seeText('Orders two weeks earlier');
  await eventually(() => expect(pageText()).not.toContain('nothing changed on our side'));
  expect(await db.items.filter(({ kind }) => kind === 'constraint').toArray()).toMatchObject([
    { state: 'open', weChanged: 'Orders two weeks earlier' },
  ]);
});

test('a constraint is logged together with what we changed, and lifted with one press', async () => {
  const db = await showItems();
  await press('Log a promise, action, request, idea, constraint or escalation');
  await type('Kind', 'constraint');
  await type('What', 'No night shift');
  await type('What we changed because of it', 'Calls before four');
  await press('Log it');
  await press('Lifted: No night shift');
  await seeText('One settled');
  expect(pageText()).not.toContain('nothing changed on our side');
  expect(await db.items.filter(({ kind }) => kind === 'constraint').toArray()).toMatchObject([
    { state: 'lifted', weChanged: 'Calls before four' },
  ]);
});
