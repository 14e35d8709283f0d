// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { createLazyReader } from '../../../lib/content/lazy-reader.ts';
import { pageHandlers } from '../../../lib/content/page-calls.ts';
import { type Hiding, offerReader, type Reader, takeReader } from '../../../lib/content/stage.ts';
import type { PageView } from '../../../lib/webmail/webmail.ts';
import { buildAsk, buildClock, buildPage, holdBack } from './fake-page.ts';

const granted = { startReader: null };

const buildReader = (given: Partial<Reader> = {}): Reader => ({
  update: () => {},
  refresh: () => {},
  walk: () => null,
  startNote: () => ({ started: true }),
  startTerm: () => ({ started: true }),
  insertText: () => ({ inserted: true }),
  cardResized: () => null,
  cardClosed: () => null,
  ...given,
});

const health = { update: (view: PageView) => view, isUnreadable: () => false };

const setUp = ({ ask, made } = buildAsk(granted), signal?: AbortSignal) => {
  const page = buildPage(buildClock(), ask, signal);
  const reader = createLazyReader(page);
  return { page, reader, made, handlers: pageHandlers(page, reader, health) };
};

afterEach(() => void takeReader());

test('the reader is asked for once, gets the page of its scout, and sees it at the next look', async () => {
  const { page, reader, made } = setUp();
  const given: unknown[] = [];
  offerReader((scout) => {
    given.push(scout);
    return buildReader();
  });
  expect(reader.current()).toBeNull();
  expect(await reader.start()).toBe(await reader.start());
  expect(reader.current()).not.toBeNull();
  expect([made.length, given.length, page.looks]).toEqual([1, 1, 1]);
  expect(given[0]).toMatchObject({ senders: page.senders, webmail: page.webmail });
});

test('a call that needs the reader waits for it and is answered by it', async () => {
  const { ask, made, answer } = holdBack(granted);
  const { handlers } = setUp({ ask, made });
  const walks: unknown[] = [];
  const walk: Reader['walk'] = (request) => {
    walks.push(request);
    return null;
  };
  offerReader(() => buildReader({ walk }));
  const walked = handlers.walk?.({ direction: 'next' });
  await Promise.resolve();
  expect(walks).toEqual([]);
  answer();
  await walked;
  expect(walks).toEqual([{ direction: 'next' }]);
  expect(await handlers.insertText?.({ text: 'received' })).toEqual({ inserted: true });
});

test('what is open and a refresh need no reader', async () => {
  const { handlers, made } = setUp();
  await handlers.refresh?.(null);
  expect(handlers.whatIsOpen?.(null)).toMatchObject({ kind: 'other', missing: [] });
  expect(made).toEqual([]);
});

test('a refresh reaches a reader that is there', async () => {
  const { reader, handlers } = setUp();
  let refreshed = 0;
  offerReader(() => buildReader({ refresh: () => (refreshed += 1) }));
  await reader.start();
  await handlers.refresh?.(null);
  expect(refreshed).toBe(1);
});

test.each([
  ['the background refuses', buildAsk({})],
  ['nothing was put into this document', buildAsk(granted)],
])('when %s, that is said and not tried again', async (_why, background) => {
  const { reader, handlers, made } = setUp(background);
  expect(await reader.start()).toBeNull();
  expect(await handlers.insertText?.({ text: 'received' })).toEqual({ inserted: false });
  expect(handlers.whatIsOpen?.(null)).toMatchObject({ missing: ['own text'] });
  expect(made).toHaveLength(1);
});

test('a reader that comes after the end of its scout is left to the next one', async () => {
  const { ask, made, answer } = holdBack(granted);
  const leaving = new AbortController();
  const { reader } = setUp({ ask, made }, leaving.signal);
  offerReader(() => buildReader());
  const started = reader.start();
  leaving.abort();
  answer();
  expect(await started).toBeNull();
  expect(takeReader()).not.toBeNull();
});

test('a page that hides the card is noticed, and in the end the reader stops for good', async () => {
  const { reader, handlers } = setUp();
  const readers: { hiding: Hiding; signal: AbortSignal }[] = [];
  offerReader(({ signal }, hiding) => {
    readers.push({ hiding, signal });
    return buildReader();
  });
  await reader.start();
  readers[0]?.hiding.noticed();
  expect(handlers.whatIsOpen?.(null)).toMatchObject({ notices: expect.arrayContaining(['card-hidden']) });
  expect(reader.current()).not.toBeNull();
  readers[0]?.hiding.stop();
  expect([reader.current(), await reader.start(), readers[0]?.signal.aborted]).toEqual([null, null, true]);
  expect(handlers.whatIsOpen?.(null)).toMatchObject({ notices: expect.arrayContaining(['card-hidden']) });
});
