import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findInCharters, openFound, routeTo } from '../../../lib/background/omnibox.ts';
import { addSample } from '../../../lib/storage/sample-relationship.ts';
import { NOON_MS } from '../builders.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

async function withSample() {
  const db = freshDatabase();
  await addSample(db, NOON_MS);
  return db;
}

const titles = async (text: string) =>
  (await findInCharters(await withSample(), text)).map(
    ({ title, supplierName }) => `${title} / ${supplierName}`,
  );

test('words of a topic and a supplier find one charter row', async () => {
  expect(await titles('quality delta')).toEqual(['Quality incident / Delta Forgings (sample)']);
});

test('titles that begin with the words come first', async () => {
  expect((await titles('forecast'))[0]).toBe('Forecast / Harbour Castings (sample)');
});

test('a term is found by a discouraged form too', async () => {
  expect(await titles('heads-up')).toContain('inbound shipment notification / ');
});

test('what was suggested is found again when it is entered', async () => {
  expect(await titles('Quality incident · Harbour Castings (sample)')).toEqual([
    'Quality incident / Harbour Castings (sample)',
  ]);
});

test('people are not suggested, and nothing is found for nothing', async () => {
  expect(await titles('omar haddad quality lead')).toEqual([]);
  expect(await titles('  ')).toEqual([]);
});

test.each([
  ['quality delta', '/charters/sample-charter-delta'],
  ['lead time', '/glossary/sample-lead-time'],
  ['bolts depot', '/suppliers/sample-bolts-depot'],
  ['nothing like this', '/'],
])('%s leads to %s', async (text, route) => {
  const db = await withSample();
  expect(await routeTo(db, (await findInCharters(db, text))[0])).toBe(route);
});

test('what is entered and found nowhere is counted, what is found is not', async () => {
  const db = await withSample();
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://ours${path}` });
  Object.assign(fakeBrowser.tabs, { create: () => Promise.resolve({}) });
  await openFound(db, () => NOON_MS, 'lead time');
  await openFound(db, () => NOON_MS, 'turnaround');
  expect(await db.lookups.toArray()).toMatchObject([{ id: 'turnaround', place: 'omnibox', count: 1 }]);
});
