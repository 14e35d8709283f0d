// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { observePage, type Touched } from '../../../lib/content/observe-page.ts';
import { buildAsk, buildClock, buildPage } from './fake-page.ts';

/** The frame that hears of a change, and the one after it was laid out. */
const twoFrames = async (clock: ReturnType<typeof buildClock>) => {
  await clock.tick();
  await clock.tick();
};

const setUp = () => {
  const clock = buildClock();
  let seen = 0;
  const leaving = new AbortController();
  const looks: Touched[] = [];
  const fake = buildPage(clock, buildAsk({}).ask, leaving.signal);
  const look: typeof fake.webmail.look = (...at) => {
    seen += 1;
    return fake.webmail.look(...at);
  };
  const page = { ...fake, webmail: { ...fake.webmail, look } };
  const lookAgain = observePage(page, (_view, touched) => looks.push(touched));
  return { clock, looks, leaving, lookAgain, seen: () => seen };
};
const mutations = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => document.body.replaceChildren());

test('many changes are one look, in the frame after they were laid out', async () => {
  const { clock, looks } = setUp();
  await twoFrames(clock);
  for (let count = 0; count < 5; count += 1) document.body.append(document.createElement('p'));
  await mutations();
  await clock.tick();
  expect(looks).toHaveLength(1);
  await twoFrames(clock);
  expect(looks).toHaveLength(2);
});

test('a look knows which elements were touched since the one before', async () => {
  const { clock, looks } = setUp();
  const [changed, still] = [document.createElement('div'), document.createElement('div')];
  document.body.append(changed, still);
  await mutations();
  await twoFrames(clock);
  changed.append(document.createElement('p'));
  await mutations();
  await twoFrames(clock);
  const touched = looks.at(-1);
  expect([touched?.(changed), touched?.(still)]).toEqual([true, false]);
  still.append(document.createElement('p'));
  await mutations();
  await twoFrames(clock);
  const next = looks.at(-1);
  expect([next?.(changed), next?.(still)]).toEqual([false, true]);
});

test('a page that stands still is not looked at', async () => {
  const { clock, looks } = setUp();
  await twoFrames(clock);
  await twoFrames(clock);
  await twoFrames(clock);
  expect(looks).toHaveLength(1);
});

test('a change of the address is a reason to look', async () => {
  const { clock, looks } = setUp();
  await twoFrames(clock);
  clock.window.dispatchEvent(new Event('hashchange'));
  await twoFrames(clock);
  expect(looks).toHaveLength(2);
});

test('a look that was just taken is good enough for late answers, until the page changes', async () => {
  const { clock, looks, lookAgain, seen } = setUp();
  await twoFrames(clock);
  lookAgain();
  await clock.tick();
  expect([looks.length, seen()]).toEqual([2, 1]);
  document.body.append(document.createElement('p'));
  lookAgain();
  await twoFrames(clock);
  expect([looks.length, seen()]).toEqual([3, 2]);
});

test('after the end nothing is looked at', async () => {
  const { clock, looks, leaving, lookAgain } = setUp();
  await twoFrames(clock);
  leaving.abort();
  document.body.append(document.createElement('p'));
  lookAgain();
  await mutations();
  await twoFrames(clock);
  expect(looks).toHaveLength(1);
});
