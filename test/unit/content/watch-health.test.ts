// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { watchHealth } from '../../../lib/content/watch-health.ts';
import type { SelectorMiss } from '../../../lib/webmail/webmail.ts';
import { bodyOf, buildAsk, buildClock, buildMessage, buildThread, buildView } from './fake-page.ts';

let nowMs = 0;

function setUp() {
  const clock = buildClock();
  Object.defineProperty(clock.window, 'performance', { value: { now: () => nowMs } });
  const { ask, made } = buildAsk({ tellHealth: null });
  let looks = 0;
  const lookAgain = () => (looks += 1);
  const health = watchHealth({ window: clock.window, ask, lookAgain, signal: new AbortController().signal });
  return { clock, health, told: () => made.map(({ request }) => request), looks: () => looks };
}

const miss = (what: string): SelectorMiss => ({ what, selectors: [] });
const nobody = { name: null, address: null };
const message = () => buildMessage({ body: bodyOf('Shipped.') });
const healthy = () => buildView({ thread: buildThread([message()]) });
const partial = () => buildView({ thread: buildThread([message()]), misses: [miss('subject')] });
const broken = () =>
  buildView({ thread: buildThread([{ ...message(), sender: nobody }]), misses: [miss('sender')] });

beforeEach(() => {
  nowMs = 0;
});

test('what is missing for a moment, while the page mounts, is told to nobody', () => {
  const { health, told } = setUp();
  const view = broken();
  expect(health.update(view)).toBe(view);
  nowMs = 1_900;
  health.update(healthy());
  expect([told(), health.isUnreadable()]).toEqual([[], false]);
});

test('a page that stands still is looked at again after two seconds of frames, and then no more', async () => {
  const { clock, health, looks } = setUp();
  health.update(broken());
  await clock.tick();
  expect(looks()).toBe(0);
  nowMs = 2_100;
  await clock.tick();
  expect(looks()).toBe(1);
  health.update(broken());
  await clock.tick();
  await clock.tick();
  expect(looks()).toBe(1);
});

test('a thread without a sender is told once, and its results stop', () => {
  const { health, told } = setUp();
  health.update(broken());
  nowMs = 2_100;
  expect(health.update(broken()).thread).toBeNull();
  health.update(broken());
  expect([told(), health.isUnreadable()]).toEqual([[{ missing: ['sender'] }], true]);
});

test('a page that reads again is told, too', () => {
  const { health, told } = setUp();
  health.update(broken());
  nowMs = 2_100;
  health.update(broken());
  const view = healthy();
  expect(health.update(view)).toBe(view);
  expect(told()).toEqual([{ missing: ['sender'] }, { missing: [] }]);
});

test('a thread that only lacks its headline is told and goes on being read', () => {
  const { health, told } = setUp();
  health.update(partial());
  nowMs = 2_100;
  const view = partial();
  expect(health.update(view)).toBe(view);
  expect([told(), health.isUnreadable()]).toEqual([[{ missing: ['subject'] }], false]);
});

test('one odd message among others stops nothing', () => {
  const { health } = setUp();
  const view = buildView({
    thread: buildThread([message(), { ...message(), sender: nobody }]),
    misses: [miss('sender')],
  });
  health.update(view);
  nowMs = 2_100;
  expect(health.update(view)).toBe(view);
});
