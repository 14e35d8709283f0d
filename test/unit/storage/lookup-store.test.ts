import { expect, test } from 'vitest';
import { lookupStore } from '../../../lib/storage/lookup-store.ts';
import { tablePrivacy } from '../../../lib/storage/stored.ts';
import { NOON_MS } from '../builders.ts';
import { freshDatabase } from './fresh-database.ts';

const HOUR_MS = 3_600_000;

test('what was looked for is counted, whatever its capitals and spaces', async () => {
  const lookups = lookupStore(freshDatabase());
  await lookups.missed('Gain  share', 'popup', NOON_MS);
  await lookups.missed(' gain share ', 'omnibox', NOON_MS + HOUR_MS);
  await lookups.missed('once', 'glossary', NOON_MS + 2 * HOUR_MS);
  expect(await lookups.all()).toMatchObject([
    { text: 'gain share', count: 2, lastAtMs: NOON_MS + HOUR_MS, place: 'omnibox' },
    { text: 'once', count: 1 },
  ]);
});

test('typing on is one search, and so is waiting', async () => {
  const lookups = lookupStore(freshDatabase());
  for (const [seconds, typed] of [
    [0, 'tur'],
    [2, 'turnaro'],
    [4, 'turnaround'],
    [6, 'turnaround'],
  ] as const)
    await lookups.missed(typed, 'popup', NOON_MS + seconds * 1_000);
  expect(await lookups.all()).toMatchObject([{ id: 'turnaround', count: 1 }]);
});

test('a short word that was looked for on its own stays beside a longer one', async () => {
  const lookups = lookupStore(freshDatabase());
  await lookups.missed('turn', 'popup', NOON_MS);
  await lookups.missed('turnaround', 'popup', NOON_MS + HOUR_MS);
  expect(await lookups.all()).toHaveLength(2);
});

test.each(['', '  ', 'ab', 'x'.repeat(201)])('"%s" is no lookup', async (typed) => {
  const lookups = lookupStore(freshDatabase());
  await lookups.missed(typed, 'popup', NOON_MS);
  expect(await lookups.all()).toEqual([]);
});

test('two hundred words are kept, the oldest go', async () => {
  const lookups = lookupStore(freshDatabase());
  for (let at = 0; at < 203; at += 1) await lookups.missed(`word ${at}.`, 'popup', NOON_MS + at * HOUR_MS);
  const kept = await lookups.all();
  expect(kept).toHaveLength(200);
  expect(kept.some(({ id }) => id === 'word 2.')).toBe(false);
});

test('a forgotten word can be put back', async () => {
  const lookups = lookupStore(freshDatabase());
  await lookups.missed('turnaround', 'popup', NOON_MS);
  const [found] = await lookups.all();
  if (found === undefined) throw new Error('not counted');
  await lookups.forget(found.id);
  expect(await lookups.all()).toEqual([]);
  await lookups.restore(found);
  expect(await lookups.all()).toEqual([found]);
});

test('what people looked for is never part of something shared', () => {
  expect(tablePrivacy.lookups).toBe('private');
});
