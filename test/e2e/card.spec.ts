import { expect } from '@playwright/test';
import {
  cardOf,
  escapeCard,
  hasCard,
  hover,
  letFramesPass,
  pointOnMark,
  waitForMark,
  waitForNoCard,
} from './support/marks.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';
const bodies = { gmail: '.a3s', outlook: '[id^="UniqueMessageBody"]' } as const;

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: resting on a word shows what both sides mean by it, under the page's strict policy`, async ({
    openMail,
    record,
  }) => {
    const page = await openMail(host, { thread });
    const card = await hover(page, 'divergence', 'shipped', 'shipped');
    await expect(card.getByText('Received at our warehouse')).toBeVisible();
    await expect(card.getByText('Handed to the carrier')).toBeVisible();
    expect(await record.violations()).toEqual([]);
  });

  test(`${host}: the pointer can go onto the card, leaving it closes it, and so does Esc`, async ({
    openMail,
  }) => {
    const page = await openMail(host, { thread });
    const card = await hover(page, 'divergence', 'shipped', 'shipped');
    const box = await (await card.frameElement()).boundingBox();
    if (box === null) throw new Error('the card has no box');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await letFramesPass(page);
    expect(await hasCard(page)).toBe(true);
    await page.mouse.move(5, 795, { steps: 5 });
    await waitForNoCard(page);

    await hover(page, 'divergence', 'shipped', 'shipped');
    await escapeCard(page);
    expect(await page.evaluate(() => __host.shortcuts)).toEqual([]);
  });

  test(`${host}: a shortcut walks the annotations and puts the focus into the card`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    await parlance.command('next-annotation');
    await cardOf(page, 'shipped');
    await parlance.command('next-annotation');
    await cardOf(page, 'on-time delivery');
    await parlance.command('previous-annotation');
    await cardOf(page, 'shipped');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('parlance-card');
    // Letters that archive or delete in the mail behind it, and the key that closes.
    for (const key of ['e', '#', 'j']) await page.keyboard.press(key);
    await escapeCard(page);
    expect(await page.evaluate(() => __host.shortcuts)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('parlance-card');
  });

  test(`${host}: a press on a word keeps the card until a press elsewhere`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    const { x, y } = await pointOnMark(page, 'agreed', 'on-time delivery');
    await page.mouse.click(x, y);
    await cardOf(page, 'on-time delivery');
    await page.mouse.move(5, 795, { steps: 5 });
    await letFramesPass(page);
    expect(await hasCard(page)).toBe(true);
    await page.mouse.click(5, 795);
    await waitForNoCard(page);
  });

  test(`${host}: the marker beside a message opens how it reads`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    // The marker is in our closed root: it is pressed where it is seen, in the gutter before the first line.
    const body = page.locator(bodies[host]).filter({ visible: true }).last();
    await expect(async () => {
      const box = await body.boundingBox();
      if (box === null) throw new Error('the message cannot be seen');
      await page.mouse.click(box.x - 14, box.y + 9);
      await expect.poll(() => hasCard(page), { timeout: 3_000 }).toBe(true);
    }).toPass();
    const card = await cardOf(page, 'How this message reads');
    await expect(card.getByText('Formality')).toBeVisible();
  });
}

test('the page cannot find a word of the card, nor a frame that holds it', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await hover(page, 'divergence', 'shipped', 'shipped');
  const seen = await page.evaluate(() => ({
    frames: document.querySelectorAll('parlance-card *, iframe').length + frames.length,
    root: document.querySelector('parlance-card')?.shadowRoot ?? null,
    text: document.documentElement.textContent.includes('Handed to the carrier'),
    // biome-ignore lint/suspicious/noExplicitAny: find is in no type library
    found: (window as any).find('Handed to the carrier'),
  }));
  expect(seen).toEqual({ frames: 0, root: null, text: false, found: false });
});
