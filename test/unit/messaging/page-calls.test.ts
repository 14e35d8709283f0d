import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPageCalls, type PageHandlers } from '../../../lib/messaging/answer-page.ts';
import { askPage } from '../../../lib/messaging/page-client.ts';
import type { MessageSender } from '../../../lib/messaging/sender-class.ts';
import { own, senders } from './senders.ts';

type Listener = (message: unknown, sender: MessageSender, respond: (answer?: unknown) => void) => boolean;

/** A mail tab: what listens in it, and a way to send to it as somebody. */
function openTab(from: MessageSender = { id: own.id, origin: own.origin }) {
  const listeners = new Set<Listener>();
  Object.assign(fakeBrowser.runtime, {
    id: own.id,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tabId: number, message: unknown) =>
      new Promise((resolve, reject) => {
        const waits = [...listeners].map((listener) => listener(message, from, resolve));
        if (!waits.includes(true)) reject(new Error('Could not establish connection.'));
      }),
  });
}

const start = (handlers: PageHandlers) => {
  const life = new AbortController();
  answerPageCalls(handlers, life.signal);
  return life;
};

beforeEach(() => openTab());

test('a mail tab answers with the reply of its handler', async () => {
  start({ insertText: ({ text }) => ({ inserted: text === 'hello' }) });
  expect(await askPage(7, 'insertText', { text: 'hello' })).toEqual({ inserted: true });
});

test('a tab where nothing listens answers null', async () => {
  expect(await askPage(7, 'whatIsOpen', null)).toBeNull();
});

test('a call without a handler is left to other frames', async () => {
  start({ refresh: () => null });
  expect(await askPage(7, 'insertText', { text: 'hello' })).toBeNull();
});

test('after its end a content script answers nothing', async () => {
  start({ insertText: () => ({ inserted: true }) }).abort();
  expect(await askPage(7, 'insertText', { text: 'hello' })).toBeNull();
});

test.each([
  ['another extension', { id: 'another' }],
  ['a script in a web page', senders.mail],
])('%s gets no answer from a mail tab', async (_, from) => {
  openTab(from);
  start({ insertText: () => ({ inserted: true }) });
  expect(await askPage(7, 'insertText', { text: 'hello' })).toBeNull();
});

test('a page of ours in a tab may ask', async () => {
  openTab(senders.workspace);
  start({ insertText: () => ({ inserted: true }) });
  expect(await askPage(7, 'insertText', { text: 'hello' })).toEqual({ inserted: true });
});

test('an orphan ends without an error, though its runtime is gone', () => {
  const life = start({ refresh: () => null });
  Object.assign(fakeBrowser.runtime, { onMessage: undefined });
  expect(() => life.abort()).not.toThrow();
});
