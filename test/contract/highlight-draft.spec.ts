import { createHash } from 'node:crypto';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { bundleInPage } from './support/bundle-in-page.ts';
import type { HighlightInPage } from './support/highlight-in-page.ts';
import { launchChromium } from './support/launch-chromium.ts';
import { compareSteps, playEdits, randomEdits } from './support/random-edits.ts';

declare const highlights: HighlightInPage;

let browser: Browser;
let script: string;

test.beforeAll(async () => {
  [browser, script] = await Promise.all([launchChromium(), bundleInPage('./highlight-in-page.ts')]);
});
test.afterAll(() => browser.close());

const sessions: readonly (readonly string[])[] = [
  [
    'type:The lead time is 45 days',
    'Enter',
    'type:the order shipped on time',
    'Home',
    'type:Today ',
    'Backspace',
    'Backspace',
  ],
  [
    'Control+a',
    'Control+b',
    'End',
    'Enter',
    'type:lead',
    'type: time',
    'ArrowLeft',
    'ArrowLeft',
    'Enter',
    'Delete',
  ],
  ['Shift+Home', 'Delete', 'type:our order and order', 'Control+c', 'Control+v', 'Control+v'],
  Array.from({ length: 14 }, () => 'Control+z'),
  Array.from({ length: 14 }, () => 'Control+Shift+z'),
];

/** Does something with an editor on a page of its own, the caret in it. */
async function inDraft<T>(
  painting: boolean,
  work: (page: Page, draft: ReturnType<Page['locator']>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.setContent('<!doctype html><div id="d" contenteditable style="min-height:200px"></div>');
  await page.evaluate(script);
  await page.evaluate(watchDraft, painting);
  const draft = page.locator('#d');
  await draft.focus();
  const result = await work(page, draft);
  const drawn = await page.evaluate(() => (window as unknown as { drawn: number }).drawn);
  expect(drawn > 0).toBe(painting);
  await context.close();
  return result;
}

/** What the draft is after each key, and every input event on the way. */
const write = (painting: boolean): Promise<string[]> =>
  inDraft(painting, async (page) => {
    const states: string[] = [];
    for (const step of sessions.flat()) {
      if (step.startsWith('type:')) await page.keyboard.type(step.slice(5));
      else await page.keyboard.press(step);
      states.push(await stateOf(page));
    }
    const events = await page.evaluate(() => (window as unknown as { events: string[] }).events);
    return [...states, ...events];
  });

/** Repaints in the frame after each input, as a draft session does. */
function watchDraft(painting: boolean) {
  const draft = document.querySelector('#d');
  const events: string[] = [];
  const seen = { events, drawn: 0 };
  Object.assign(window, seen);
  for (const type of ['beforeinput', 'input'])
    draft?.addEventListener(type, (event) => events.push(`${type} ${(event as InputEvent).inputType}`));
  if (!painting) return;
  highlights.start();
  draft?.addEventListener('input', () =>
    requestAnimationFrame(() => {
      highlights.paintWords('#d', { 'lead time': 'agreed', order: 'discouraged', ship: 'divergence' });
      (window as unknown as { drawn: number }).drawn +=
        highlights.drawn('pl-a').length + highlights.drawn('pl-c').length;
    }),
  );
}

async function stateOf(page: Page): Promise<string> {
  const state = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const selection = document.getSelection();
    const path = (node: Node | null): string => {
      if (node === null || node.parentNode === null || (node as Element).id === 'd') return '';
      return `${path(node.parentNode)}/${[...node.parentNode.childNodes].indexOf(node as ChildNode)}`;
    };
    return `${document.querySelector('#d')?.outerHTML}|${path(selection?.anchorNode ?? null)}:${selection?.anchorOffset}|${path(selection?.focusNode ?? null)}:${selection?.focusOffset}`;
  });
  return createHash('sha256').update(state).digest('hex');
}

test('writing, undoing and redoing give the same draft, caret and events with marks and without', async () => {
  const bare = await write(false);
  expect(await write(true)).toEqual(bare);
});

/** The bench does 10,000 of them in the extension itself. */
const EDITS = 60;

test('after each of many random edits, draft, caret and events are the same with marks and without', async () => {
  test.slow();
  const edits = randomEdits(EDITS, 5);
  const play = (painting: boolean) => inDraft(painting, (page, draft) => playEdits(page, draft, edits));
  const bare = await play(false);
  expect(new Set(bare).size).toBeGreaterThan(EDITS / 3);
  expect(compareSteps(bare, await play(true))).toEqual({ differing: 0, first: null });
});
