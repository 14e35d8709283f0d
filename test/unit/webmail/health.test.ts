// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isUnreadable } from '../../../lib/webmail/health.ts';
import { bodyOf, buildMessage, buildThread, buildView } from '../content/fake-page.ts';

const nobody = { name: null, address: null };
const misses = [{ what: 'sender', selectors: [] }];
const open = () => buildMessage({ body: bodyOf('Shipped.') });
const viewOf = (messages: Parameters<typeof buildThread>[0]) =>
  buildView({ thread: buildThread(messages), misses });

test('a list and a healthy thread are readable', () => {
  expect(isUnreadable(buildView({ misses }))).toBe(false);
  expect(isUnreadable(buildView({ thread: buildThread([open()]) }))).toBe(false);
});

test.each([
  ['no message is found', []],
  [
    'no open message has a sender, whatever the closed ones have',
    [
      { ...open(), sender: nobody },
      { ...open(), state: 'collapsed' as const, body: null },
    ],
  ],
  ['no open message has a text', [{ ...open(), body: null }]],
])('a thread is unreadable when %s', (_why, messages) => {
  expect(isUnreadable(viewOf(messages))).toBe(true);
});

test.each([
  ['one of two senders is missing', [open(), { ...open(), sender: nobody }]],
  ['a draft has no sender', [open(), { ...open(), state: 'draft' as const, sender: nobody, body: null }]],
  ['every message is closed', [{ ...open(), state: 'collapsed' as const, body: null }]],
])('it is not when %s', (_why, messages) => {
  expect(isUnreadable(viewOf(messages))).toBe(false);
});
