// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchFrontPage } from '../../../components/sidepanel/watch-front-page.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { buildOpenPage } from './open-page.ts';
import { eventually } from './show.tsx';

const answerOf = (account: string) => ({ reply: buildOpenPage({ account: Address.parse(account) }) });

test('the late answer of a tab that was in front before does not take the place of the one in front', async () => {
  const late = Promise.withResolvers<unknown>();
  const answers = [late.promise, Promise.resolve(answerOf('second@buyer.example.com'))];
  const asked: number[] = [];
  let front = 0;
  Object.assign(browser.tabs, {
    query: () => Promise.resolve([{ id: front }]),
    sendMessage: (tabId: number) => {
      asked.push(tabId);
      return answers[tabId];
    },
  });
  const seen: (string | null)[] = [];
  const closed = new AbortController();
  watchFrontPage('', (page) => seen.push(page?.account ?? null), closed.signal);
  await eventually(() => expect(asked).toEqual([0]));
  front = 1;
  await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 });
  await eventually(() => expect(seen).toEqual(['second@buyer.example.com']));
  late.resolve(answerOf('first@buyer.example.com'));
  await late.promise;
  await eventually(() => expect(asked.length).toBeGreaterThan(2));
  expect(seen).toEqual(['second@buyer.example.com']);
  closed.abort();
});
