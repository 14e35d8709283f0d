import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { furtherOrigins } from '../hosts/serve.ts';
import { mailUrls, openThread } from './support/desk.ts';
import { grantHost } from './support/grant.ts';
import { drawn, hasCard, hover, letFramesPass, pointOnMark, restOn, waitForMark } from './support/marks.ts';
import { findSurface } from './support/surfaces.ts';
import { type Parlance, test } from './support/test.ts';

test.use({ ownBrowser: true });

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

const thread = 'harbour-shipped';

const drawnInAll = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    Object.values(drawn),
  );

/** Opens the settings with the form for another host. */
async function openHosts(parlance: Parlance): Promise<Page> {
  const settings = await parlance.workspace('#/settings');
  await settings.getByText('Add another Outlook').click();
  return settings;
}

test('on a host that nobody added nothing of ours runs', async ({ openMail, parlance }) => {
  const page = await openMail('outlook-government', { thread });
  await letFramesPass(page, 30);
  expect(await drawnInAll(page)).toBe(0);
  const scripts = await parlance.serviceWorker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(scripts).toEqual([]);
});

test('a host that is added is read at once and later, card included, until it is removed', async ({
  openMail,
  parlance,
  context,
}) => {
  const page = await openMail('outlook-government', { thread });
  await grantHost(context, parlance, furtherOrigins.government);
  const settings = await openHosts(parlance);
  await settings.getByRole('button', { name: 'Add outlook.office365.us' }).click();
  await page.bringToFront();
  await waitForMark(page, 'divergence', 'shipped');
  await hover(page, 'divergence', 'shipped', 'shipped');

  const later = await context.newPage();
  await later.goto(mailUrls['outlook-government']);
  await later.locator('[role="option"]').first().waitFor();
  await openThread(later, 'outlook-government', thread);
  await waitForMark(later, 'divergence', 'shipped');

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Remove outlook.office365.us' }).click();
  await expect(settings.getByText('Added by you')).toHaveCount(0);
  const left = await parlance.serviceWorker.evaluate(async () => ({
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    isGranted: await chrome.permissions.contains({ origins: ['https://outlook.office365.us/*'] }),
  }));
  expect(left).toEqual({ scripts: [], isGranted: false });
  await later.bringToFront();
  await expect.poll(() => drawnInAll(later)).toBe(0);
  expect(await later.evaluate(() => document.querySelectorAll('parlance-card').length)).toBe(0);
});

test('behind the Defender proxy Outlook is read under its other name', async ({
  openMail,
  parlance,
  context,
}) => {
  const page = await openMail('outlook-proxied', { thread });
  await grantHost(context, parlance, 'https://*.mcas.ms');
  const settings = await openHosts(parlance);
  await settings.getByRole('button', { name: 'Add *.mcas.ms' }).click();
  await page.bringToFront();
  await waitForMark(page, 'divergence', 'shipped');
  await hover(page, 'divergence', 'shipped', 'shipped');
});

test('under an address of one’s own there are marks and no card: a press opens the side panel, and the popup says so', async ({
  openMail,
  parlance,
  context,
  launched,
}) => {
  const page = await openMail('outlook-own', { thread });
  await grantHost(context, parlance, furtherOrigins.own);
  const settings = await openHosts(parlance);
  await settings.getByLabel('Your company’s own address').fill(`${furtherOrigins.own}/owa/`);
  await settings.getByRole('button', { name: 'Add', exact: true }).last().click();
  await expect(settings.getByText('No card here')).toBeVisible();
  await page.bringToFront();
  const point = await pointOnMark(page, 'divergence', 'shipped');
  await restOn(page, point);
  await letFramesPass(page, 30);
  expect(await hasCard(page)).toBe(false);

  const popup = await parlance.popup(page);
  await expect(popup.page.getByText('This host allows no card')).toBeVisible();
  await popup.close();

  await page.bringToFront();
  await page.mouse.click(point.x, point.y);
  const panel = await findSurface(launched, 'sidepanel.html');
  await expect(panel.page.getByText('Harbour Castings').first()).toBeVisible();
  await panel.close();
  expect(await hasCard(page)).toBe(false);
});
