import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands } from '../../../lib/background/commands.ts';
import { answerMenus, createMenus } from '../../../lib/background/menus.ts';
import { fakeEvent } from './fake-event.ts';

let command = fakeEvent<[string, { id?: number } | undefined]>();
let clicked = fakeEvent<[object, { id?: number } | undefined]>();
let made: { id: string; contexts: string[] }[] = [];
let log: unknown[] = [];
/** What each frame of the mail tab answers. */
let frames: Record<number, { reply: unknown }> = {};

beforeEach(() => {
  fakeBrowser.reset();
  command = fakeEvent();
  clicked = fakeEvent();
  made = [];
  log = [];
  frames = { 0: { reply: { started: true } }, 3: { reply: { started: true } } };
  const note = (what: string) => (given: unknown) => {
    log.push([what, given]);
    return Promise.resolve();
  };
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (tabId: number, message: object, options: { frameId: number }) => {
      log.push({ tabId, ...message, ...options });
      return Promise.resolve(frames[options.frameId] ?? undefined);
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
  for (const name of ['next-annotation', 'previous-annotation', 'log-note', 'add-term', 'other']) {
    command.fire(name, { id: 7 });
  }
  expect(log).toEqual([
    { tabId: 7, frameId: 0, pageCall: 'walk', request: { direction: 'next' } },
    { tabId: 7, frameId: 0, pageCall: 'walk', request: { direction: 'previous' } },
    { tabId: 7, frameId: 0, pageCall: 'startNote', request: { selection: null } },
    { tabId: 7, frameId: 0, pageCall: 'startTerm', request: { selection: null } },
  ]);
});

test('a note and a term from the menu carry the selection to the frame it was made in', () => {
  answerMenus();
  const press = { frameId: 3, selectionText: 'shipped Friday' };
  clicked.fire({ ...press, menuItemId: 'log-note' }, { id: 7 });
  clicked.fire({ ...press, menuItemId: 'add-term' }, { id: 7 });
  const carried = { tabId: 7, frameId: 3, request: { selection: 'shipped Friday' } };
  expect(log).toEqual([
    { ...carried, pageCall: 'startNote' },
    { ...carried, pageCall: 'startTerm' },
  ]);
});

test('the panel opens on the turn of the press, and following opens the popup', () => {
  answerMenus();
  clicked.fire({ menuItemId: 'open-panel' }, { id: 7 });
  expect(log).toContainEqual(['panel', { tabId: 7 }]);
  clicked.fire({ menuItemId: 'follow-sender' }, { id: 7 });
  expect(log).toContainEqual(['popup', null]);
});

test('the menu has a note and a term on selections, the rest on the page', async () => {
  await createMenus(['https://mail.google.com/*']);
  expect(made.map(({ id, contexts }) => [id, contexts])).toEqual([
    ['log-note', ['selection']],
    ['add-term', ['selection']],
    ['follow-sender', ['page', 'frame']],
    ['open-panel', ['page', 'frame']],
  ]);
});

test.each([
  ['holds no mail', { reply: { started: false } }],
  ['runs nothing of ours', undefined],
])('a note in a frame that %s is left to the page around it', async (_why, answer) => {
  frames = { 0: { reply: { started: true } }, ...(answer && { 3: answer }) };
  answerMenus();
  clicked.fire({ menuItemId: 'log-note', frameId: 3, selectionText: 'shipped Friday' }, { id: 7 });
  await vi.waitFor(() => expect(log).toHaveLength(2));
  expect(log).toMatchObject([{ frameId: 3 }, { frameId: 0, request: { selection: 'shipped Friday' } }]);
});

test('where nobody answers, the popup says what is in front', async () => {
  frames = {};
  answerMenus();
  clicked.fire({ menuItemId: 'log-note', selectionText: 'shipped Friday' }, { id: 7 });
  await vi.waitFor(() => expect(log).toContainEqual(['popup', null]));
});
