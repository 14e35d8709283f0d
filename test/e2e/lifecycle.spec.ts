import { expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { dispatchCommand } from './support/dispatch.ts';
import { cardOf, drawn, escapeCard, hasCard, hover, letFramesPass, waitForMark } from './support/marks.ts';
import { turnOffAndOn, updateExtension } from './support/new-life.ts';
import { stopWorker } from './support/stop-worker.ts';
import { countStored } from './support/stored.ts';
import { test } from './support/test.ts';

test.use({ ownBrowser: true });

// The functions given to `evaluate` run in the extension.
declare const chrome: typeof browser;

const thread = 'harbour-shipped';

const hosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('parlance-card').length);
const drawnInAll = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    Object.values(drawn),
  );

test('the worker listens to everything it is there for', async ({ parlance }) => {
  // A worker that throws while it starts is silent, and so is everything that it did not get to.
  const deaf = await parlance.serviceWorker.evaluate(() => {
    const { runtime, tabs, alarms, contextMenus, commands, omnibox } = chrome;
    const events = {
      message: runtime.onMessage,
      installed: runtime.onInstalled,
      startup: runtime.onStartup,
      removed: tabs.onRemoved,
      alarm: alarms.onAlarm,
      menu: contextMenus.onClicked,
      command: commands.onCommand,
      typed: omnibox.onInputChanged,
      entered: omnibox.onInputEntered,
    };
    return Object.entries(events).flatMap(([name, event]) => (event.hasListeners() ? [] : [name]));
  });
  expect(deaf).toEqual([]);
});

test('a worker that was stopped is woken by the next question and has lost nothing', async ({
  launched,
  openMail,
  parlance,
}) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await parlance.command('log-note');
  const card = await cardOf(page, 'Note');
  await page.keyboard.type('Li owns the mistake');
  await stopWorker(launched);
  await page.keyboard.press('Control+Enter');
  await expect(card.getByText('Note saved')).toBeVisible();
  expect(await countStored(parlance.serviceWorker, 'journal')).toBe(1);
  await escapeCard(page);
  const term = await hover(page, 'divergence', 'shipped', 'shipped');
  await expect(term.getByText('Handed to the carrier')).toBeVisible();
});

test('a second instance in the same page replaces the first', async ({ openMail, parlance }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  const before = await drawnInAll(page);
  await parlance.serviceWorker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    type Injection = Parameters<typeof chrome.scripting.executeScript>[0];
    const files = chrome.runtime.getManifest().content_scripts?.flatMap(({ js }) => js ?? []) ?? [];
    await chrome.scripting.executeScript({ target, files } as Injection); // files of this very build
  });
  await waitForMark(page, 'divergence', 'shipped');
  expect(await hosts(page)).toBe(1);
  await expect.poll(() => drawnInAll(page)).toBe(before);
});

test('an instance whose extension was reloaded leaves at its next activity', async ({
  openMail,
  parlance,
}) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  const old = await page.evaluateHandle(() => document.querySelector('parlance-card'));
  await parlance.serviceWorker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect
    .poll(async () => {
      await page.evaluate(() => __host.rerender(5));
      await letFramesPass(page, 4);
      return old.evaluate((host) => host?.isConnected);
    })
    .toBe(false);
  // At most the new instance is there.
  expect(await hosts(page)).toBeLessThanOrEqual(1);
});

test('a page that keeps taking our host out is left alone', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await expect
    .poll(async () => {
      await page.evaluate(() => document.querySelector('parlance-card')?.remove());
      await letFramesPass(page, 4);
      return [await hosts(page), await drawnInAll(page)];
    })
    .toEqual([0, 0]);
});

test('nothing is drawn on a page for print', async ({ openMail, context }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  const print = await context.newPage();
  await print.goto('https://mail.google.com/mail/u/0/?ui=2&view=pt&search=all&th=18f');
  await letFramesPass(print, 30);
  expect([await hosts(print), await drawnInAll(print)]).toEqual([0, 0]);
});

test('a page that is no mail gets nothing of ours', async ({ openMail, context }) => {
  await openMail('gmail');
  const calendar = await context.newPage();
  await calendar.goto('https://outlook.cloud.microsoft/calendar/view/week');
  await letFramesPass(calendar, 10);
  expect(await hosts(calendar)).toBe(0);
});

test('a page that stands still makes us do nothing', async ({ openMail, context }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await letFramesPass(page, 60);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const scriptSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const before = await scriptSeconds();
  await letFramesPass(page, 60);
  // The loop of the test itself runs in these frames; ours would add layout and a look each.
  expect((await scriptSeconds()) - before).toBeLessThan(0.05);
});

test('what was typed into a card survives an update of the extension, which closes the card', async ({
  openMail,
  parlance,
  context,
}) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await parlance.command('log-note');
  const card = await cardOf(page, 'Note');
  await page.keyboard.type('Li owns the mistake');
  await expect(card.getByText('Li owns the mistake')).toBeVisible();
  const worker = await updateExtension(context, parlance.serviceWorker);
  // The new instance comes into the open tab by itself.
  await waitForMark(page, 'divergence', 'shipped');
  await expect.poll(() => hasCard(page)).toBe(false);
  await dispatchCommand(worker, 'log-note');
  const again = await cardOf(page, 'Note');
  await expect(again.getByRole('textbox')).toHaveValue('Li owns the mistake');
});

test('an extension that is turned off and on again comes back into the tabs that are open', async ({
  openMail,
  parlance,
  context,
}) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await turnOffAndOn(context, parlance.extensionId);
  await page.bringToFront();
  // The old instance leaves at its next activity; what is drawn then is the new one's.
  await page.evaluate(() => __host.open('delta-prices'));
  await page.evaluate((id) => __host.open(id), thread);
  await waitForMark(page, 'divergence', 'shipped');
  await hover(page, 'divergence', 'shipped', 'shipped');
});
