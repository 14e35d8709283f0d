import type { Locator } from '@playwright/test';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { type DraftState, stateOf } from '../e2e/support/drafts.ts';
import { letFramesPass, markedWords, waitForMark } from '../e2e/support/marks.ts';
import { cardText, findCard, hover, lastVisible, openMail } from './desk.ts';
import { type LaunchedFirefox, launchFirefox } from './launch.ts';

const thread = 'harbour-shipped';
const hosts = ['gmail', 'outlook'] as const;
/** The makers of Firefox, of whom it asks its own lists. */
const ofFirefox = /(^|\.)mozilla\.(com|net|org):443$/u;

let parlance: LaunchedFirefox;
let bare: LaunchedFirefox;
/** Errors that no program of a page or of the card caught. */
const errors: string[] = [];

beforeAll(async () => {
  parlance = await launchFirefox({ extension: true });
  return parlance.close;
});
beforeAll(async () => {
  bare = await launchFirefox({ extension: false });
  return bare.close;
});

async function openThread(host: (typeof hosts)[number]): Promise<Page> {
  const page = await openMail(parlance, host, thread);
  page.on('pageerror', (error) => errors.push(String(error)));
  await waitForMark(page, 'divergence', 'shipped');
  return page;
}

/** Presses reply on the newest message and answers with the editor, into which the host puts the caret. */
async function openReply(page: Page): Promise<ElementHandle> {
  await (await lastVisible(page, '[data-act="reply"]')).click();
  const editor = await lastVisible(page, '[contenteditable="true"][aria-multiline="true"]');
  await expect.poll(() => editor.evaluate((element) => document.activeElement === element)).toBe(true);
  return editor;
}

/** Writes a reply, and writes down the draft after every step. */
async function write(page: Page, settle: () => Promise<unknown>): Promise<DraftState[]> {
  const editor = await openReply(page);
  const states: DraftState[] = [];
  const note = async () => {
    states.push(await stateOf(editor as unknown as Locator)); // both run a function with the element
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await note();
  };
  const press = async (...keys: KeyInput[]) => {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
    await note();
  };
  await type('We need them on time. The lead time is five weeks.');
  await settle();
  await press('Home');
  await type('Please: ');
  await press('End');
  await press('Enter');
  await type('shipped on time');
  await settle();
  for (let count = 0; count < 4; count += 1) await press('Backspace');
  for (let count = 0; count < 3; count += 1) await press('Control', 'z');
  for (let count = 0; count < 3; count += 1) await press('Control', 'Shift', 'z');
  return states;
}

for (const host of hosts) {
  test(`${host}: in Firefox agreed terms and diverging ones are painted in a message`, async () => {
    const page = await openThread(host);
    await waitForMark(page, 'agreed', 'received at warehouse');
    expect(await markedWords(page, 'discouraged')).toEqual([]);
  });

  test(`${host}: in Firefox a word opens the card, which shows both meanings and which the page cannot read`, async () => {
    const page = await openThread(host);
    const before = await page.evaluate(() => frames.length);
    await hover(page, 'divergence', 'shipped', 'Received at our warehouse');
    expect(await cardText(page)).toContain('Handed to the carrier');
    const seen = await page.evaluate(() => ({
      frames: frames.length,
      inside: document.querySelectorAll('parlance-card *').length,
      root: document.querySelector('parlance-card')?.shadowRoot ?? null,
      text: document.documentElement.textContent.includes('Handed to the carrier'),
    }));
    expect(seen).toEqual({ frames: before, inside: 0, root: null, text: false });
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBeNull();
    expect(await page.evaluate(() => __host.shortcuts)).toEqual([]);
  });

  test(`${host}: in Firefox discouraged words of a draft are marked and explained, and it stays the same to the byte`, async () => {
    const page = await openThread(host);
    const states = await write(page, () => hover(page, 'discouraged', 'on time', 'on-time delivery'));
    const plain = await openMail(bare, host, thread);
    expect(states).toEqual(await write(plain, () => letFramesPass(plain, 2)));
  });
}

test('in Firefox the whole story asks nothing of any network, and nothing fails in it', () => {
  expect(parlance.network.asked.filter((asked) => !ofFirefox.test(asked))).toEqual([]);
  expect(errors).toEqual([]);
});

test('in Firefox a request that the card tries is stopped by its policy', async () => {
  const page = await openThread('gmail');
  await hover(page, 'divergence', 'shipped', 'Received at our warehouse');
  const card = await findCard(page);
  const tried = await card?.evaluate(() => fetch('https://card.example.com/leak').catch(() => 'stopped'));
  expect(tried).toBe('stopped');
  expect(parlance.network.asked).not.toContain('card.example.com:443');
});

test('a request that leaves Firefox is noticed by this proof', async () => {
  const page = await parlance.browser.newPage();
  await page.goto('http://leak.example.com/').catch(() => null); // the answer is an error, and counts as one
  await expect.poll(() => parlance.network.asked).toContain('http://leak.example.com/');
});
