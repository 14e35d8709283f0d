// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Items } from '../../../components/items/items.tsx';
import { QuickNote } from '../../../components/journal/quick-note.tsx';
import { buildSupplier } from '../builders.ts';
import { control, eventually, freshDatabase, press, seeText, show, type } from './show.tsx';

const question = 'Was this deadline agreed in the same words on both sides?';

beforeEach(() => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  return browser.storage.session.clear();
});

async function missedPromise() {
  const db = freshDatabase();
  await db.suppliers.add(buildSupplier());
  show(<Items supplier={buildSupplier()} />, db);
  await press('Log a promise, action, request, idea, constraint or escalation');
  await type('What', 'Send the revised drawing');
  await press('Log it');
  await press('Missed: Send the revised drawing');
  await seeText(question);
  return db;
}

test('a promise is missed only after the question whether the deadline meant the same', async () => {
  const db = await missedPromise();
  expect(await db.items.toArray()).toMatchObject([{ state: 'open' }]);
  await press('Yes, log it');
  await eventually(async () => expect(await db.items.toArray()).toMatchObject([{ state: 'missed' }]));
});

test('the question takes the focus and gives it back to where it came up', async () => {
  const db = freshDatabase();
  show(<QuickNote supplierId={buildSupplier().id} thread={null} />, db);
  await type('New private note', 'They are late again.');
  control('New private note').focus();
  await press('Log note');
  await eventually(() => expect(document.activeElement?.textContent).toBe(question));
  await press('Cancel');
  await eventually(() => expect(document.activeElement).toBe(control('New private note')));
});

test('whoever is not sure copies a readback, which is kept as open', async () => {
  const db = await missedPromise();
  await press('Not sure: ask for a readback first');
  await press('Copy the readback text');
  await seeText('Kept as an open readback');
  const [readback] = await db.readbacks.toArray();
  expect(readback).toMatchObject({ state: 'open', supplierId: 'harbour' });
  expect(readback?.ours).toContain('Send the revised drawing');
  expect(await db.items.toArray()).toMatchObject([{ state: 'open' }]);
});

test('a note that calls something late asks first, any other does not', async () => {
  const db = freshDatabase();
  show(<QuickNote supplierId={buildSupplier().id} thread={null} />, db);
  await type('New private note', 'They are late again.');
  await press('Log note');
  await seeText(question);
  expect(await db.journal.count()).toBe(0);
  await press('Yes, log it');
  await eventually(async () => expect(await db.journal.count()).toBe(1));
  await type('New private note', 'Good call today.');
  await press('Log note');
  await eventually(async () => expect(await db.journal.count()).toBe(2));
});
