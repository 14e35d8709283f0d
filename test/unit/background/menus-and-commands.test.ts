import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../../lib/background/commands.ts';
import { offerMenus } from '../../../lib/background/menus.ts';
import { fakeEvent } from './fake-event.ts';

const command = fakeEvent<[string, { id?: number } | undefined]>();
const clicked = fakeEvent<[object, { id?: number } | undefined]>();
let made: { id: string; contexts: string[] }[] = [];
let log: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  made = [];
  log = [];
  const note = (what: string) => (given: unknown) => {
    log.push([what, given]);
    return Promise.resolve();
  };
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (tabId: number, message: object, options: object) => {
      log.push({ tabId, ...message, ...options });
      return Promise.resolve({ reply: null });
    },
  });
  Object.assign(fakeBrowser.action, { openPopup: () => note('popup')(null) });
  Object.assign(fakeBrowser, {
    commands: { onCommand: command },
    sidePanel: { open: note('panel') },
    contextMenus: {
      onClicked: clicked,
      removeAll: () => Promise.resolve(),
      create: (item: (typeof made)[number]) => made.push(item),
    },
  });
  // Chromium has the panel only; the fake has Firefox's sidebar too.
  Reflect.deleteProperty(fakeBrowser, 'sidebarAction');
});

test('each shortcut asks the mail tab in front for its own thing', () => {
  answerCommands();
  for (const name of ['next-annotation', 'previous-annotation', 'log-note', 'other']) {
    command.fire(name, { id: 7 });
  }
  expect(log).toEqual([
    { tabId: 7, frameId: 0, pageCall: 'walk', request: { direction: 'next' } },
    { tabId: 7, frameId: 0, pageCall: 'walk', request: { direction: 'previous' } },
    { tabId: 7, frameId: 0, pageCall: 'startNote', request: { selection: null } },
  ]);
});

test('a note from the menu carries the selection to the frame it was made in', () => {
  offerMenus();
  clicked.fire({ menuItemId: 'log-note', frameId: 3, selectionText: 'shipped Friday' }, { id: 7 });
  expect(log).toEqual([
    { tabId: 7, frameId: 3, pageCall: 'startNote', request: { selection: 'shipped Friday' } },
  ]);
});

test('the panel opens on the turn of the press, and following opens the popup', () => {
  offerMenus();
  clicked.fire({ menuItemId: 'open-panel' }, { id: 7 });
  expect(log).toContainEqual(['panel', { tabId: 7 }]);
  clicked.fire({ menuItemId: 'follow-sender' }, { id: 7 });
  expect(log).toContainEqual(['popup', null]);
});

test('the menu is made on installation: a note on selections, the rest on the page', async () => {
  offerMenus();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await Promise.resolve();
  expect(made.map(({ id, contexts }) => [id, contexts])).toEqual([
    ['log-note', ['selection']],
    ['follow-sender', ['page', 'frame']],
    ['open-panel', ['page', 'frame']],
  ]);
});
