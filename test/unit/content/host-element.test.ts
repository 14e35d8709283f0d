// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createHostElement } from '../../../lib/content/host-element.ts';
import { createListeners } from '../../../lib/content/listeners.ts';

const setUp = () => {
  const leaving = new AbortController();
  let gaveUp = 0;
  const listeners = createListeners(leaving.signal);
  const giveUp = () => (gaveUp += 1);
  const host = createHostElement(document, listeners, giveUp, leaving.signal);
  return { host, leaving, gaveUp: () => gaveUp };
};

afterEach(() => document.querySelector('parlance-card')?.remove());

test('nothing of ours is in the page before there is something to show', () => {
  const { host } = setUp();
  host.keep();
  expect(document.querySelector('parlance-card')).toBeNull();
  host.add(document.createElement('button'));
  expect(document.documentElement.lastElementChild).toBe(host.element);
});

test('the page cannot look into the host', () => {
  const { host } = setUp();
  host.add(document.createElement('button'));
  expect([host.element.shadowRoot, host.element.childNodes.length]).toEqual([null, 0]);
});

test('a host the page took out comes back twice; the third time we give up', () => {
  const { host, gaveUp } = setUp();
  host.add(document.createElement('button'));
  for (const isBack of [true, true, false]) {
    host.element.remove();
    host.keep();
    expect(host.element.isConnected).toBe(isBack);
  }
  expect(gaveUp()).toBe(1);
});

test('keys pressed in the host do not reach the shortcuts of the page', () => {
  const { host } = setUp();
  host.add(document.createElement('button'));
  const heard: string[] = [];
  const listen = (event: Event) => heard.push((event as KeyboardEvent).key);
  document.addEventListener('keydown', listen);
  host.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  document.removeEventListener('keydown', listen);
  expect(heard).toEqual(['j']);
});

test('when the instance leaves so does the host', () => {
  const { host, leaving } = setUp();
  host.add(document.createElement('button'));
  leaving.abort();
  expect(host.element.isConnected).toBe(false);
  host.add(document.createElement('button'));
  expect(host.element.isConnected).toBe(false);
});
