// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { announceUnits } from '../../../lib/content/announce-units.ts';
import { bodyOf, buildAsk, buildClock, buildPage, mapOf } from './fake-page.ts';

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('1 annotation | many annotations');
});
afterEach(() => document.body.replaceChildren());

test('the annotations of a message are said once, when the focus comes to it', () => {
  const page = buildPage(buildClock(), buildAsk({}).ask);
  const element = bodyOf('shipped today');
  const message = document.createElement('section');
  message.tabIndex = 0;
  element.replaceWith(message);
  message.append(element);
  const span = { start: 0, end: 7, kind: 'agreed', ref: 'term:t' } as const;
  page.painted.set(element, [span]);
  const own = mapOf(element);
  const about = { thread: null, recipients: [], messageKey: null, address: null, subject: null };
  page.units.set(element, { element, inDraft: false, own, ...about });
  const said: string[] = [];
  announceUnits(page, (words) => said.push(words));
  message.focus();
  message.blur();
  message.focus();
  expect(said).toEqual(['1 annotation']);
});
