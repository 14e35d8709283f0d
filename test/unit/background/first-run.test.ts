import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settleIn } from '../../../lib/background/first-run.ts';
import { hasSample } from '../../../lib/storage/sample-relationship.ts';
import { NOON_MS } from '../builders.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

let started: unknown[] = [];
let opened: string[] = [];
const now = () => NOON_MS;

beforeEach(() => {
  started = [];
  opened = [];
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://ours${path}`,
    getManifest: () => ({ content_scripts: [{ js: ['/content-scripts/webmail.js'], css: ['/h.css'] }] }),
  });
  Object.assign(fakeBrowser.tabs, {
    query: () => Promise.resolve([{ id: 1 }, { id: 2 }]),
    create: ({ url }: { url: string }) => Promise.resolve(opened.push(url)),
  });
  Object.assign(fakeBrowser, {
    scripting: {
      insertCSS: () => Promise.resolve(),
      executeScript: ({ target, files }: { target: { tabId: number }; files: unknown }) => {
        if (target.tabId === 1) return Promise.reject(new Error('No tab with id: 1.'));
        started.push({ tabId: target.tabId, files });
        return Promise.resolve();
      },
    },
  });
});

test('an installation stores the sample and serves mail tabs that are open, one closed tab notwithstanding', async () => {
  const db = freshDatabase();
  await settleIn(db, now, 'install');
  expect(await hasSample(db)).toBe(true);
  expect(started).toEqual([{ tabId: 2, files: ['/content-scripts/webmail.js'] }]);
});

test('only the first installation opens the welcome page', async () => {
  await settleIn(freshDatabase(), now, 'install');
  expect(opened).toEqual(['chrome-extension://ours/options.html#/welcome']);
  await settleIn(freshDatabase(), now, 'update');
  expect(opened).toHaveLength(1);
});

test('an update serves open tabs and does not bring a removed sample back', async () => {
  const db = freshDatabase();
  await settleIn(db, now, 'update');
  expect(await hasSample(db)).toBe(false);
  expect(started).toHaveLength(1);
});

test('a browser update does nothing', async () => {
  const db = freshDatabase();
  await settleIn(db, now, 'chrome_update');
  expect(started).toEqual([]);
});
