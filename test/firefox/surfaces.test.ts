import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test, vi } from 'vitest';
import { waitForMark } from '../e2e/support/marks.ts';
import { sampleMailbox } from '../hosts/mailbox/sample-mailbox.ts';
import { cardText, findCard, hover, openMail } from './desk.ts';
import { openOver, press, welcomeOf } from './extension-pages.ts';
import { type LaunchedFirefox, launchFirefox, PATIENCE_MS } from './launch.ts';

const thread = 'harbour-shipped';
const stranger = 'valves-po-6198';

let parlance: LaunchedFirefox;

beforeAll(async () => {
  parlance = await launchFirefox({ extension: true, keepWelcome: true });
  return parlance.close;
});

/** How many readings of their messages are stored. */
const countReadings = (): Promise<number> =>
  welcomeOf(parlance).evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('parlance');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('readings').objectStore('readings').getAll();
          reading.addEventListener('success', () => {
            resolve(reading.result.filter(({ side }) => side === 'theirs').length);
            opening.result.close();
          });
        });
      }),
  );

const says = (page: Page, text: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.body.textContent), { message: `“${text}”` }).toContain(text);

test('in Firefox the popup shows the charter of the supplier in front', async () => {
  const mail = await openMail(parlance, 'gmail', thread);
  await waitForMark(mail, 'divergence', 'shipped');
  const popup = await openOver(parlance, 'popup.html', mail);
  await says(popup, 'Harbour Castings');
  await says(popup, 'Daily shipment update');
  await popup.close();
  await mail.close();
});

test('in Firefox the sidebar shows the relationship in front, and a note written there appears at once', async () => {
  const mail = await openMail(parlance, 'gmail', thread);
  await waitForMark(mail, 'divergence', 'shipped');
  const sidebar = await openOver(parlance, 'sidepanel.html', mail);
  await says(sidebar, 'Harbour Castings');
  await sidebar.waitForSelector('textarea');
  await sidebar.type('textarea', 'Ask about the gate. #weekly');
  await press(sidebar, 'Log note');
  await expect
    .poll(() => sidebar.$$eval('article, li', (notes) => notes.map((note) => note.textContent).join()))
    .toContain('Ask about the gate.');
  await sidebar.close();
  await mail.close();
});

test('in Firefox a note is written on the card of a term', async () => {
  const mail = await openMail(parlance, 'outlook', thread);
  await waitForMark(mail, 'divergence', 'shipped');
  await hover(mail, 'divergence', 'shipped', 'Meanings differ');
  const card = await vi.waitUntil(() => findCard(mail), { timeout: PATIENCE_MS });
  await press(card, 'Log a note');
  await (await card.waitForSelector('textarea'))?.type('They count from the gate.');
  await press(card, 'Save note');
  await expect.poll(() => cardText(mail)).toContain('Note saved');
  await mail.close();
});

test('in Firefox a year of one sender gives a hint with its words, baseline and other explanations', async () => {
  const threads = sampleMailbox.threads
    .map(({ id, mails }) => ({
      id,
      count: mails.filter(({ from }) => from.address === 'marta@delta-forgings.example.com').length,
    }))
    .filter(({ count }) => count > 0)
    .toReversed();
  const mail = await openMail(parlance, 'gmail', threads[0]?.id ?? '');
  let expected = await countReadings();
  for (const { id, count } of threads) {
    await mail.evaluate((next) => __host.open(next), id);
    await mail.waitForSelector('[role="main"] .a3s');
    await mail.evaluate(() => __host.expandAll());
    expected += count;
    await expect.poll(countReadings, { message: `readings of ${id}` }).toBeGreaterThanOrEqual(expected - 1);
  }
  await waitForMark(mail, 'evidence', 'kindly');
  await hover(mail, 'evidence', 'kindly', 'More formal lately');
  await mail.close();
});

test('in Firefox a sender is followed from the popup, and the thread is read from then on', async () => {
  const mail = await openMail(parlance, 'outlook', stranger);
  const popup = await openOver(parlance, 'popup.html', mail);
  await press(popup, 'Follow');
  await mail.bringToFront();
  await waitForMark(mail, 'unagreed', 'confirmed delivery date');
  await popup.close();
  await mail.close();
});
