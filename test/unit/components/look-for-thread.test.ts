import { expect, test } from 'vitest';
import { lookForThread } from '../../../components/journal/look-for-thread.ts';
import type { OpenPage } from '../../../lib/messaging/page-protocol.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { buildOpenPage } from './open-page.ts';

const thread = buildThread();
const list = buildOpenPage({ kind: 'other', thread: null });

/** Looks at a tab that shows these pages one after the other, the last one for good. */
function lookAt(pages: readonly (OpenPage | null)[]) {
  const asked: string[] = [];
  const left = [...pages];
  const look = lookForThread(thread, {
    open: (url) => {
      asked.push(url);
      return Promise.resolve(7);
    },
    ask: () => Promise.resolve((left.length > 1 ? left.shift() : left[0]) ?? null),
    wait: () => Promise.resolve(),
  });
  return { look, asked };
}

test('a thread that comes after a while is found', async () => {
  const { look, asked } = lookAt([null, list, buildOpenPage()]);
  expect(await look).toBe('found');
  expect(asked).toEqual([thread.url]);
});

test('a mailbox that goes on to show its list has lost the thread', async () => {
  expect(await lookAt([null, list]).look).toBe('lost');
});

test.each([
  ['a page that never answers', null],
  ['a page that cannot be read', buildOpenPage({ kind: 'other', thread: null, missing: ['list'] })],
  ['another thread that the user went to', buildOpenPage({ thread: { ...thread, threadKey: 't2' } })],
])('%s says nothing about it', async (_, page) => {
  expect(await lookAt([page]).look).toBe('unknown');
});
