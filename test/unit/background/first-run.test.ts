import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settleIn } from '../../../lib/background/first-run.ts';
import { NOON_MS } from '../builders.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

let opened: string[] = [];
const now = () => NOON_MS;

beforeEach(() => {
  opened = [];
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://ours${path}`,
  });
  Object.assign(fakeBrowser.tabs, {
    create: ({ url }: { url: string }) => Promise.resolve(opened.push(url)),
  });
});

test('an installation begins the watch list', async () => {
  const db = freshDatabase();
  await settleIn(db, now, 'install');
  expect(await db.watchWords.filter(({ sample }) => !sample).count()).toBeGreaterThan(20);
});

test('only the first installation opens the welcome page', async () => {
  await settleIn(freshDatabase(), now, 'install');
  expect(opened).toEqual(['chrome-extension://ours/options.html#/welcome/first']);
  await settleIn(freshDatabase(), now, 'update');
  expect(opened).toHaveLength(1);
});

test('who has data is not welcomed again, and no word that was taken off the watch list comes back', async () => {
  const db = freshDatabase();
  await settleIn(db, now, 'install');
  await db.watchWords.clear();
  await settleIn(db, now, 'install');
  expect(opened).toHaveLength(1);
  expect(await db.watchWords.count()).toBe(0);
});
