import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardCalls } from '../../../lib/background/card-calls.ts';
import { buildMessage } from '../messaging/build-requests.ts';
import { card, mail } from './build-handlers.ts';

const subject = { kind: 'message', message: buildMessage() } as const;
const inFrame3 = { ...mail, frameId: 3 };
type Sent = { readonly tabId: number; readonly message: unknown; readonly options: unknown };
let sent: Sent[] = [];
let reply: unknown;

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  reply = { reply: null };
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (tabId: number, message: unknown, options: unknown) => {
      sent.push({ tabId, message, options });
      return Promise.resolve(reply);
    },
  });
});

test('the card learns what it is about from session memory, never from the page', async () => {
  await cardCalls.showCard({ subject }, mail);
  expect(await cardCalls.cardSubject({}, card)).toEqual({ ok: true, value: subject });
});

test('the card of another tab learns nothing', async () => {
  await cardCalls.showCard({ subject }, mail);
  expect(await cardCalls.cardSubject({}, { ...card, tabId: 8 })).toEqual({ ok: true, value: null });
});

test('a text that is being typed is kept until it is emptied', async () => {
  const name = 'kept:0123456789abcdef';
  expect(await cardCalls.keptText({ name }, card)).toEqual({ ok: true, value: '' });
  await cardCalls.keepText({ name, text: 'Half a thought' }, card);
  expect(await cardCalls.keptText({ name }, card)).toEqual({ ok: true, value: 'Half a thought' });
  await cardCalls.keepText({ name, text: '' }, card);
  expect(await fakeBrowser.storage.session.get(name)).toEqual({});
});

test('an insertion goes to the frame that shows the card', async () => {
  await cardCalls.showCard({ subject }, inFrame3);
  reply = { reply: { inserted: true } };
  expect(await cardCalls.insertText({ text: 'lead time' }, card)).toEqual({ ok: true, value: null });
  const message = { pageCall: 'insertText', request: { text: 'lead time' } };
  expect(sent).toEqual([{ tabId: 7, message, options: { frameId: 3 } }]);
});

test('an insertion that found no caret says that what it is about is gone', async () => {
  await cardCalls.showCard({ subject }, mail);
  reply = { reply: { inserted: false } };
  expect(await cardCalls.insertText({ text: 'x' }, card)).toEqual({ ok: false, error: { kind: 'gone' } });
});

test('without a card nothing is sent anywhere', async () => {
  await cardCalls.insertText({ text: 'x' }, card);
  await cardCalls.resizeCard({ heightPx: 10, inUse: false }, card);
  expect(sent).toEqual([]);
});

test('a closed card is told to its page and forgotten', async () => {
  await cardCalls.showCard({ subject }, inFrame3);
  await cardCalls.closeCard({}, card);
  expect(sent).toMatchObject([{ message: { pageCall: 'cardClosed' }, options: { frameId: 3 } }]);
  expect(await cardCalls.cardSubject({}, card)).toEqual({ ok: true, value: null });
});

test('what is not a card subject in memory is no subject', async () => {
  await fakeBrowser.storage.session.set({ 'card:7': { subject: { kind: 'other' }, frameId: 0 } });
  expect(await cardCalls.cardSubject({}, card)).toEqual({ ok: true, value: null });
});
