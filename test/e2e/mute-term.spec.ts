import { expect } from '@playwright/test';
import { hover, markedWords, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';

test('a term silenced on its card loses its marks at once and gets them back', async ({ openMail }) => {
  const page = await openMail('outlook', { thread });
  const card = await hover(page, 'divergence', 'shipped', 'shipped');
  await card.getByText('Don’t mark this here').click();
  await card.getByRole('button', { name: 'In this thread' }).click();
  await expect(card.getByText('No longer marked in this thread.')).toBeVisible();
  await expect.poll(() => markedWords(page, 'divergence')).not.toContain('shipped');
  await card.getByRole('button', { name: 'Undo' }).click();
  await waitForMark(page, 'divergence', 'shipped');
});

test('what opens in a card makes it longer where it stands, it never changes sides under the hand', async ({
  openMail,
}) => {
  const page = await openMail('gmail', { thread });
  // Room for the card below its word, and not for what opens in it.
  await page.setViewportSize({ width: 1280, height: 950 });
  const card = await hover(page, 'divergence', 'shipped', 'shipped');
  const box = async () => (await card.frameElement()).boundingBox();
  const before = await box();
  await card.getByText('Don’t mark this here').click();
  await expect.poll(async () => (await box())?.height).not.toBe(before?.height);
  expect((await box())?.x).toBe(before?.x);
});

test('what was silenced everywhere speaks again from the page of the term', async ({
  openMail,
  parlance,
}) => {
  const page = await openMail('gmail', { thread });
  const card = await hover(page, 'divergence', 'shipped', 'shipped');
  await card.getByText('Don’t mark this here').click();
  await card.getByRole('button', { name: 'Everywhere' }).click();
  await expect.poll(() => markedWords(page, 'divergence')).not.toContain('shipped');
  const workspace = await parlance.workspace('#/glossary/sample-shipped');
  await workspace.getByRole('button', { name: 'Mark again: Everywhere' }).click();
  await expect(workspace.getByText('Not marked in')).toHaveCount(0);
  await page.bringToFront();
  await waitForMark(page, 'divergence', 'shipped');
});
