import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readerCalls } from '../../../lib/background/reader-calls.ts';
import { mail } from './build-handlers.ts';

let started: unknown[] = [];
const scripting = {
  executeScript(injection: unknown) {
    started.push(injection);
    return Promise.resolve([]);
  },
};

beforeEach(() => {
  started = [];
  Object.assign(fakeBrowser, { scripting });
});

test('the reader starts in the frame that asks, and at once', async () => {
  expect(await readerCalls.startReader({}, { ...mail, frameId: 3 })).toEqual({ ok: true, value: null });
  expect(started).toEqual([
    { target: { tabId: 7, frameIds: [3] }, files: ['/reader.js'], injectImmediately: true },
  ]);
});

test('a document that is gone meanwhile is told so', async () => {
  const executeScript = () => Promise.reject(new Error('No frame with id 3 in tab 7.'));
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  expect(await readerCalls.startReader({}, mail)).toEqual({ ok: false, error: { kind: 'gone' } });
});

test('a caller without a tab has no place for a reader', async () => {
  const reply = await readerCalls.startReader({}, { ...mail, tabId: null });
  expect([reply, started]).toEqual([{ ok: false, error: { kind: 'gone' } }, []]);
});
