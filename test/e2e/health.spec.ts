import { expect, type Page, type Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { drawn, letFramesPass, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

const thread = 'harbour-shipped';
const people = { gmail: '[email], [data-hovercard-id]', outlook: '[id^="MSG_"][id$="_FROM"]' } as const;
const headlines = { gmail: 'h2', outlook: '[id^="CONV_"]' } as const;

const drawnInAll = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    Object.values(drawn),
  );

/** What the toolbar button of the tab in front says. */
const badge = (worker: Worker): Promise<string> =>
  worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });

/** What a change of the webmail could do: its elements stay, the marks we know them by go. */
const loseMarks = (page: Page, selector: string): Promise<void> =>
  page.evaluate((lost) => {
    for (const element of document.querySelectorAll(lost)) {
      const twin = document.createElement('span');
      twin.textContent = element.textContent;
      element.replaceWith(twin);
    }
  }, selector);

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a thread whose senders can’t be read any more loses its marks, and badge and popup say so`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const before = await badge(parlance.serviceWorker);
    await loseMarks(page, people[host]);
    await expect.poll(() => badge(parlance.serviceWorker)).toBe('!');
    expect(await drawnInAll(page)).toBe(0);
    const popup = await parlance.popup(page);
    await expect(popup.page.getByText(/can’t read this mail page any more/)).toBeVisible();
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => __host.open('delta-prices'));
    await expect.poll(() => badge(parlance.serviceWorker)).toBe(before);
  });

  test(`${host}: a thread without its headline is told and goes on being read`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    await loseMarks(page, headlines[host]);
    await expect.poll(() => badge(parlance.serviceWorker)).toBe('!');
    await waitForMark(page, 'divergence', 'shipped');
    const popup = await parlance.popup(page);
    await expect(popup.page.getByText(/can’t find .*the subject/)).toBeVisible();
    await popup.close();
  });

  test(`${host}: a slow page is no broken page`, async ({ openMail, parlance }) => {
    const page = await openMail(host, { thread, lateMountMs: 1_200 });
    await waitForMark(page, 'divergence', 'shipped');
    await letFramesPass(page, 150);
    expect(await badge(parlance.serviceWorker)).not.toBe('!');
  });
}

test('diagnostics are copied on a press: counts and versions, and nothing of the page', async ({
  openMail,
  parlance,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await loseMarks(page, 'h2');
  const popup = await parlance.popup(page);
  await popup.page.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(popup.page.getByText('Copied: counts and versions')).toBeVisible();
  const text = await popup.page.evaluate(() => navigator.clipboard.readText());
  await popup.close();
  expect(JSON.parse(text)).toMatchObject({
    host: 'gmail',
    page: 'thread',
    language: 'en',
    missing: ['threadKey', 'subject'],
    messages: { collapsed: 5, expanded: 1 },
    selectors: { anyHeader: 0 },
  });
  expect(text).not.toMatch(/harbour|4711|@|shipped|Li /i);
});
