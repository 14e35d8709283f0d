import { expect, type Page } from '@playwright/test';
import {
  drawn,
  hasCard,
  hover,
  letFramesPass,
  pointOnMark,
  restOn,
  waitForMark,
  waitForNoCard,
} from './support/marks.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';

const drawnInAll = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    Object.values(drawn),
  );

/** What a page may do to an element that it can't look into: by a rule, or on the elements themselves. */
const tricks: Readonly<Record<string, () => void>> = {
  'fades the page': () => {
    document.documentElement.style.opacity = '0.3';
  },
  'zooms the card away': () => {
    document.documentElement.style.setProperty('zoom', '0.05');
  },
  'takes the card out of the rendering': () => {
    document.documentElement.style.setProperty('content-visibility', 'hidden');
  },
};

for (const [name, trick] of Object.entries(tricks))
  test(`a page that ${name} loses the card, and popup and side panel say so`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail('gmail', { thread });
    await hover(page, 'divergence', 'shipped', 'shipped');
    await page.evaluate(trick);
    await waitForNoCard(page);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    const popup = await parlance.popup(page);
    await expect(popup.page.getByText('hides or fades Parlance’s card')).toBeVisible();
    await popup.close();
  });

test('filters, masks and transforms of the page do not reach the card', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await hover(page, 'divergence', 'shipped', 'shipped');
  await page.evaluate(() => {
    document.documentElement.setAttribute(
      'style',
      'filter: opacity(0.01); clip-path: inset(100%); mask-image: linear-gradient(transparent, transparent)',
    );
  });
  await letFramesPass(page, 5);
  expect(await hasCard(page)).toBe(true);
});

test('a page that hides the card again and again gets no marks any more', async ({ openMail, parlance }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await page.evaluate(() => {
    document.documentElement.style.opacity = '0.3';
  });
  for (let time = 0; time < 3; time += 1) {
    await page.mouse.move(3, 3);
    await restOn(page, await pointOnMark(page, 'divergence', 'shipped'));
    await letFramesPass(page, 40);
  }
  await expect.poll(() => drawnInAll(page)).toBe(0);
  expect(await page.evaluate(() => document.querySelectorAll('parlance-card').length)).toBe(0);
  const popup = await parlance.popup(page);
  await expect(popup.page.getByText('hides or fades Parlance’s card')).toBeVisible();
  await popup.close();
});
