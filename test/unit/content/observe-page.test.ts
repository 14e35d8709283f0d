// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { observePage, type Touched } from '../../../lib/content/observe-page.ts';
import { buildAsk, buildClock, buildPage } from './fake-page.ts';

const setUp = () => {
  const clock = buildClock();
  const leaving = new AbortController();
  const looks: Touched[] = [];
  const page = buildPage(clock, buildAsk({}).ask, leaving.signal);
  const lookAgain = observePage(page, (_view, touched) => looks.push(touched));
  return { clock, looks, leaving, lookAgain };
};
const mutations = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => document.body.replaceChildren());

test('many changes are one look in the next frame', async () => {
  const { clock, looks } = setUp();
  await clock.tick();
  for (let count = 0; count < 5; count += 1) document.body.append(document.createElement('p'));
  await mutations();
  expect(looks).toHaveLength(1);
  await clock.tick();
  await clock.tick();
  expect(looks).toHaveLength(2);
});

test('a look knows which elements were touched since the one before', async () => {
  const { clock, looks } = setUp();
  const [changed, still] = [document.createElement('div'), document.createElement('div')];
  document.body.append(changed, still);
  await mutations();
  await clock.tick();
  changed.append(document.createElement('p'));
  await mutations();
  await clock.tick();
  const touched = looks.at(-1);
  expect([touched?.(changed), touched?.(still)]).toEqual([true, false]);
  still.append(document.createElement('p'));
  await mutations();
  await clock.tick();
  const next = looks.at(-1);
  expect([next?.(changed), next?.(still)]).toEqual([false, true]);
});

test('a page that stands still is not looked at', async () => {
  const { clock, looks } = setUp();
  await clock.tick();
  await clock.tick();
  await clock.tick();
  expect(looks).toHaveLength(1);
});

test('a change of the address is a reason to look', async () => {
  const { clock, looks } = setUp();
  await clock.tick();
  clock.window.dispatchEvent(new Event('hashchange'));
  await clock.tick();
  expect(looks).toHaveLength(2);
});

test('after the end nothing is looked at', async () => {
  const { clock, looks, leaving, lookAgain } = setUp();
  await clock.tick();
  leaving.abort();
  document.body.append(document.createElement('p'));
  lookAgain();
  await mutations();
  await clock.tick();
  expect(looks).toHaveLength(1);
});
