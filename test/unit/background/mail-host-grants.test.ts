import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addedHosts, serveMailHosts } from '../../../lib/background/mail-host-grants.ts';
import { fakeEvent } from './fake-event.ts';

const own = 'https://mail.buyer.example.com';
type Grant = { origins?: string[] };
let granted = fakeEvent<[Grant]>();
let taken = fakeEvent<[Grant]>();
let origins: string[] = [];
let registered: { id: string; matches: string[]; js: string[] }[] = [];
let menus: string[][] = [];
/** Tabs the content script was started in, and calls to tabs. */
let log: unknown[] = [];
const tabs = [
  { id: 1, url: 'https://mail.google.com/mail/u/0/' },
  { id: 2, url: `${own}/owa/` },
];

beforeEach(() => {
  fakeBrowser.reset();
  granted = fakeEvent();
  taken = fakeEvent();
  origins = ['https://mail.google.com/*'];
  registered = [];
  menus = [];
  log = [];
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ js: ['webmail.js'], css: ['webmail.css'] }] }),
  });
  Object.assign(fakeBrowser.tabs, {
    query: ({ url }: { url?: string[] }) =>
      Promise.resolve(
        tabs.filter((tab) => url?.some((match) => tab.url.startsWith(match.slice(0, -1))) ?? true),
      ),
    sendMessage: (tabId: number, message: object) => Promise.resolve(void log.push({ tabId, ...message })),
  });
  Object.assign(fakeBrowser, {
    permissions: { getAll: () => Promise.resolve({ origins }), onAdded: granted, onRemoved: taken },
    contextMenus: {
      removeAll: () => {
        menus = [];
        return Promise.resolve();
      },
      create: ({ documentUrlPatterns }: { documentUrlPatterns: string[] }) => menus.push(documentUrlPatterns),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve(registered),
      unregisterContentScripts: () => {
        registered = [];
        return Promise.resolve();
      },
      registerContentScripts: (scripts: typeof registered) => Promise.resolve(registered.push(...scripts)),
      insertCSS: () => Promise.resolve(),
      executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) =>
        target.tabId === 1 && log.length > 0
          ? Promise.reject(new Error('No tab with id: 1.'))
          : Promise.resolve(log.push({ startedIn: target.tabId, files })),
    },
  });
});

/** Starts as a worker does; `life` says whether the extension has just come to life. */
const start = async (life: 'new' | 'old') => {
  await fakeBrowser.storage.session.set({ 'done:hosts': life === 'old' });
  serveMailHosts();
};

test('only hosts that were granted one by one are added hosts', async () => {
  origins = [
    'https://mail.google.com/*',
    'https://*.mcas.ms/*',
    `${own}/*`,
    'https://*/*',
    'https://*.example.com/*',
    'http://mail.buyer.example.com/*',
    '<all_urls>',
  ];
  expect(await addedHosts()).toEqual(['https://*.mcas.ms', own]);
});

test('a new life serves the tabs that are open, added hosts too', async () => {
  origins.push(`${own}/*`);
  await start('new');
  await vi.waitFor(() => expect(log).toHaveLength(2));
  expect(log).toContainEqual({ startedIn: 1, files: ['webmail.js'] });
  expect(log).toContainEqual({ startedIn: 2, files: ['webmail.js'] });
  expect(registered).toMatchObject([{ matches: [`${own}/*`], js: ['webmail.js'] }]);
});

test('a worker that only wakes starts nothing', async () => {
  await start('old');
  await new Promise((resolve) => setTimeout(resolve));
  expect([log, menus]).toEqual([[], []]);
});

test('a host that is granted gets the script for now and later, and the menus', async () => {
  await start('old');
  origins.push(`${own}/*`);
  granted.fire({ origins: [`${own}/*`] });
  await vi.waitFor(() => expect(log).toEqual([{ startedIn: 2, files: ['webmail.js'] }]));
  expect(registered).toMatchObject([{ matches: [`${own}/*`] }]);
  expect(menus[0]).toContain(`${own}/*`);
});

test('a host that is taken away loses the script, and its tabs are told to ask again', async () => {
  origins.push(`${own}/*`);
  await start('old');
  granted.fire({ origins: [`${own}/*`] });
  await vi.waitFor(() => expect(registered).toHaveLength(1));
  origins.pop();
  taken.fire({ origins: [`${own}/*`] });
  await vi.waitFor(() => expect(log).toContainEqual(expect.objectContaining({ pageCall: 'refresh' })));
  expect(registered).toEqual([]);
  expect(menus[0]).not.toContain(`${own}/*`);
});

test('where the manifest answers with whole addresses, as in Firefox, scripts are named by their paths', async () => {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ js: ['moz-extension://0b1c/content-scripts/webmail.js'] }] }),
  });
  origins.push(`${own}/*`);
  await start('new');
  await vi.waitFor(() => expect(registered).toMatchObject([{ js: ['content-scripts/webmail.js'] }]));
  await vi.waitFor(() => expect(log).toContainEqual({ startedIn: 2, files: ['content-scripts/webmail.js'] }));
});
