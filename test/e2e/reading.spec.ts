import { expect, type Page } from '@playwright/test';
import { openThread } from './support/desk.ts';
import {
  cardOf,
  drawn,
  escapeCard,
  hover,
  letFramesPass,
  markedWords,
  waitForMark,
} from './support/marks.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';
const bodies = { gmail: '.a3s', outlook: '[id^="UniqueMessageBody"]' } as const;

/** Counts every change of the page from now on, except the coming and going of our own host. */
const watchMutations = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const foreign = { count: 0 };
    Object.assign(globalThis, { foreign });
    const isOurs = (record: MutationRecord) =>
      [...record.addedNodes, ...record.removedNodes].every((node) => node.nodeName === 'PARLANCE-CARD') &&
      record.type === 'childList';
    new MutationObserver((records) => {
      foreign.count += records.filter((record) => !isOurs(record)).length;
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
const mutations = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { foreign: { count: number } }).foreign.count);

const drawnInAll = (page: Page): Promise<number> =>
  page.evaluate(
    (names) => names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0),
    Object.values(drawn),
  );

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: terms of a followed supplier are drawn, each in its own way`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    expect(await markedWords(page, 'agreed')).toEqual(
      expect.arrayContaining(['on-time delivery', 'received at warehouse']),
    );
  });

  test(`${host}: reading, resting, walking and closing change nothing in the page but our host`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    await watchMutations(page);
    await hover(page, 'divergence', 'shipped', 'shipped');
    await escapeCard(page);
    await parlance.command('next-annotation');
    await cardOf(page, 'shipped');
    await escapeCard(page);
    expect(await mutations(page)).toBe(0);
  });

  test(`${host}: message bodies are the same to the byte with and without Parlance`, async ({
    openMail,
    openBare,
  }) => {
    const html = (page: Page) =>
      page.evaluate(
        (selector) => [...document.querySelectorAll(selector)].map((body) => body.outerHTML),
        bodies[host],
      );
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    expect(await html(page)).toEqual(await html(await openBare(host, { thread })));
  });

  test(`${host}: a body that is rendered anew is drawn anew`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const before = await markedWords(page, 'agreed');
    await page.evaluate(() => __host.rerender(5));
    await waitForMark(page, 'divergence', 'shipped');
    await expect.poll(() => markedWords(page, 'agreed')).toEqual(before);
  });

  test(`${host}: an element that is given to another mail loses its marks with it`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    // A mail of the same supplier that says other things.
    await page.evaluate(() => __host.reuse(5, 'harbour-shipped-3'));
    await waitForMark(page, 'agreed', 'corrective action');
    expect(await markedWords(page, 'divergence')).toEqual([]);
  });

  test(`${host}: back to the list takes every mark away, forward brings them back`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    await page.goBack();
    await expect.poll(() => drawnInAll(page)).toBe(0);
    await page.goForward();
    await waitForMark(page, 'divergence', 'shipped');
  });

  test(`${host}: nothing is drawn in the mail of somebody nobody follows`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    await openThread(page, host, 'valves-po-6198');
    await letFramesPass(page, 60);
    expect(await drawnInAll(page)).toBe(0);
  });

  test(`${host}: bodies that arrive late and words that the search has marked are read all the same`, async ({
    openMail,
  }) => {
    const page = await openMail(host, { thread, lateMountMs: 300, searchHit: 'warehouse' });
    await waitForMark(page, 'agreed', 'received at warehouse');
  });

  test(`${host}: all messages of an expanded thread are read`, async ({ openMail }) => {
    const page = await openMail(host, { thread });
    await page.evaluate(() => __host.expandAll());
    // "minor deviation" stands in the third message only.
    await waitForMark(page, 'agreed', 'minor deviation');
  });
}

test('our own message in a followed thread is read where its sender shows an address, as in Gmail', async ({
  openMail,
}) => {
  const page = await openMail('gmail', { thread });
  await page.evaluate(() => __host.expandAll());
  // Only the first message, which is ours, speaks of castings.
  const own = page.locator('.a3s', { hasText: 'we need the castings' }).first();
  await expect
    .poll(() =>
      own.evaluate((body) =>
        [...(CSS.highlights.get('pl-a') ?? [])].some((range) => body.contains(range.startContainer)),
      ),
    )
    .toBe(true);
});

test('a Gmail thread whose headline is gone is still read, and the popup says what is missing', async ({
  openMail,
  parlance,
}) => {
  const page = await openMail('gmail', { thread });
  await page.evaluate(() => {
    for (const headline of document.querySelectorAll('h2')) headline.remove();
  });
  const popup = await parlance.popup(page);
  await expect(popup.page.getByText(/can’t find .*subject/)).toBeVisible();
  await popup.close();
});
