// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draftOnPage, messageOnPage, readableOldestFirst, threadRef } from '../../../lib/content/on-page.ts';
import { openPageOf } from '../../../lib/content/open-page.ts';
import { DraftOnPage, MessageOnPage } from '../../../lib/domain/message/message.ts';
import {
  ANA,
  bodyOf,
  buildAsk,
  buildClock,
  buildDraft,
  buildMessage,
  buildPage,
  buildThread,
  buildView,
  mapOf,
  STRANGER,
} from './fake-page.ts';

const url = new URL('https://mail.google.com/mail/u/0/?search=secret#inbox/FMfcgz');
const long = 'x'.repeat(300_000);

test('the address of a thread keeps the way back and drops the query', () => {
  expect(threadRef('gmail', { threadKey: 't1', subject: 'PO' }, url).url).toBe(
    'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
  );
});

test('what is handed over fits the protocol however long the page makes it', () => {
  const body = bodyOf(long);
  const message = buildMessage({ body, messageKey: long, sender: { name: long, address: ANA } });
  const thread = threadRef('gmail', { threadKey: long, subject: long }, url);
  const read = messageOnPage(thread, message, 0, { own: mapOf(body), segments: [], truncated: false });
  expect(MessageOnPage.parse(read).truncated).toBe(true);
  const recipients = Array.from({ length: 900 }, () => ({ name: long, address: ANA }));
  expect(DraftOnPage.parse(draftOnPage(buildDraft(body, { recipients }), thread, long))).toBeDefined();
});

test('positions count from the oldest message, whichever the page shows first', () => {
  const older = buildMessage({ body: bodyOf('a'), sentAtMs: 1 });
  const newer = buildMessage({ body: bodyOf('b'), sentAtMs: 2 });
  expect(readableOldestFirst(buildThread([newer, older]))).toEqual([older, newer]);
  expect(readableOldestFirst(buildThread([older, newer]))).toEqual([older, newer]);
});

test('collapsed messages are not readable', () => {
  const collapsed = buildMessage({ body: bodyOf('a'), state: 'collapsed' });
  expect(readableOldestFirst(buildThread([collapsed]))).toEqual([]);
});

test('the open page names who wrote, newest first, once, and not ourselves', () => {
  const page = buildPage(buildClock(), buildAsk({}).ask);
  const old = buildMessage({ body: bodyOf('a'), sentAtMs: 1, sender: { name: 'X', address: STRANGER } });
  const ours = buildMessage({ body: bodyOf('b'), sentAtMs: 2, sender: { name: 'Ana', address: ANA } });
  const li = buildMessage({ body: bodyOf('c'), sentAtMs: 3 });
  const view = buildView({ thread: buildThread([old, ours, li, { ...li, sentAtMs: 4 }]) });
  const open = openPageOf(page.webmail, view, url, page.senders);
  expect(open.senders.map(({ name }) => name)).toEqual(['Li Wen', 'X']);
  expect(open).toMatchObject({ host: 'gmail', kind: 'thread', account: ANA, total: 4, missing: [] });
});

test('a page without a thread has nothing open', () => {
  const page = buildPage(buildClock(), buildAsk({}).ask);
  expect(openPageOf(page.webmail, buildView(), url, page.senders)).toMatchObject({
    kind: 'other',
    thread: null,
    senders: [],
    total: 0,
  });
});
