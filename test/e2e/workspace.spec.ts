import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { markedWords, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Opens every kind of page, one after the other. */
async function visitRooms(page: Page, look: () => Promise<void>): Promise<void> {
  const arrive = async (heading: string | RegExp) => {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await look();
  };
  for (const [hash, heading, record, recordHeading] of [
    ['#/suppliers', 'Suppliers', 'Harbour Castings (sample)', 'Harbour Castings (sample)'],
    ['#/glossary', 'Glossary', 'shipped', 'shipped'],
    ['#/charters', 'Charters', 'Harbour Castings (sample)', /^Charter with/],
  ] as const) {
    await goTo(page, hash);
    await arrive(heading);
    await page.getByRole('link', { name: record, exact: true }).click();
    await arrive(recordHeading);
  }
  for (const [hash, heading] of [
    ['#/journal', 'Journal'],
    ['#/items', 'Promises and actions'],
    ['#/items/audit', 'Escalation audit'],
    ['#/suppliers/sample-harbour-castings/check-in', 'Check-in without an agenda'],
    ['#/suppliers/sample-harbour-castings/decision', 'Annual decision'],
    ['#/suppliers/sample-harbour-castings/repair', 'Repair plan'],
    ['#/suppliers/sample-harbour-castings/improvement', 'Improvement plan'],
    ['#/suppliers/sample-harbour-castings/equation', 'The other side’s equation'],
    ['#/suppliers/sample-harbour-castings/handover', 'Handover pack'],
    ['#/programme', 'Programme'],
    ['#/programme/sample-harbour-castings', 'Programme with Harbour Castings (sample)'],
    ['#/programme/playbook', 'Playbook'],
    ['#/suppliers/history', 'Read old mail'],
    ['#/settings', 'Settings and privacy'],
    ['#/welcome', 'Getting started'],
    ['#/nowhere', 'Not found'],
  ] as const) {
    await goTo(page, hash);
    await arrive(heading);
  }
}

test('every page is accessible, in the dark too', async ({ parlance }) => {
  test.slow();
  const page = await parlance.workspace();
  await visitRooms(page, () => expectAccessible(page));
});

test('every page fits a window of 320 pixels, which is 1280 at four times the size', async ({ parlance }) => {
  const page = await parlance.workspace();
  await page.setViewportSize({ width: 320, height: 800 });
  await visitRooms(page, async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('an agreement recorded in the workspace changes the mark in the open mail', async ({
  openMail,
  parlance,
}) => {
  const mail = await openMail('gmail', { thread: 'harbour-shipped' });
  await waitForMark(mail, 'divergence', 'shipped');
  const page = await parlance.workspace('#/glossary');
  await page.getByRole('link', { name: 'shipped', exact: true }).click();
  await page.getByRole('button', { name: 'Start from theirs' }).click();
  await page.getByRole('button', { name: 'Record agreement' }).click();
  await expect(page.getByText(/Agreed since/)).toBeVisible();
  await mail.bringToFront();
  await waitForMark(mail, 'agreed', 'shipped');
  expect(await markedWords(mail, 'divergence')).toEqual([]);
});

test('whoever is no longer followed is no longer read', async ({ openMail, parlance }) => {
  const mail = await openMail('gmail', { thread: 'harbour-shipped' });
  await waitForMark(mail, 'divergence', 'shipped');
  const page = await parlance.workspace('#/suppliers');
  await page.getByRole('link', { name: 'Harbour Castings (sample)' }).click();
  await page.getByRole('button', { name: 'Stop following' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop following' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Suppliers' })).toBeVisible();
  await mail.bringToFront();
  await expect.poll(() => markedWords(mail, 'divergence')).toEqual([]);
  await expect.poll(() => markedWords(mail, 'agreed')).toEqual([]);
});

test('everything is saved as one file and erased after a typed word', async ({ parlance }) => {
  const page = await parlance.workspace('#/settings');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}_Parlance_Everything\.json$/);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file.tables.suppliers).toHaveLength(4);
  await page.getByRole('button', { name: 'Erase everything…' }).click();
  await page.getByLabel('Type “erase” to confirm').fill('erase');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  await goTo(page, '#/suppliers');
  await expect(page.getByText('Nobody is followed yet.')).toBeVisible();
});

test('a field that can’t be stored is shown, wherever it is', async ({ parlance }) => {
  const page = await parlance.workspace('#/charters/sample-harbour-castings');
  // In an item that is closed there is none for a role.
  const topic = page.getByRole('textbox', { name: 'Topic' });
  await page.getByRole('button', { name: 'Add a row' }).click();
  await expect(topic).toBeFocused();
  await page.locator('summary').filter({ hasText: 'Not named yet' }).click();
  await expect(topic).toBeHidden();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(topic).toBeFocused();
  await topic.fill('Tooling');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('the workspace works by keyboard alone', async ({ parlance }) => {
  const page = await parlance.workspace('#/suppliers');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await expect.poll(focused).toBe('Suppliers');
  await page.getByRole('navigation').getByRole('link', { name: 'Charters' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Charters' })).toBeFocused();
  await page.getByRole('link', { name: 'Harbour Castings (sample)' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('summary').filter({ hasText: 'Quality lead' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Move Quality lead down' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Move Quality lead down' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Not saved yet')).toBeVisible();
  await expect(page.getByText('Version 3', { exact: true })).toBeVisible();
});
