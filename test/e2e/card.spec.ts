import { expect, type Page } from '@playwright/test';
import {
  cardOf,
  escapeCard,
  hasCard,
  hover,
  letFramesPass,
  openMessageCard,
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
    const body = page.locator(bodies[host]).filter({ visible: true }).last();
    const card = await openMessageCard(page, body);
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

/** Notes all that a script in the page can notice: what is added or changed, and every key. */
const spyOn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const serializer = new XMLSerializer();
    new MutationObserver((records) => {
      const nodes = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
      seen.push(...nodes.map((node) => serializer.serializeToString(node)));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const type of ['keydown', 'keypress', 'keyup', 'input'])
      addEventListener(type, (event) => seen.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
  });

test('a script in the page learns nothing of a note: not by looking, walking, searching or listening', async ({
  openMail,
  parlance,
}) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await spyOn(page);
  await page.keyboard.press('Shift');
  await parlance.command('log-note');
  const card = await cardOf(page, 'Note');
  await page.keyboard.type('qx zebra');
  await expect(card.getByText('qx zebra')).toBeVisible();
  const learned = await page.evaluate(() => {
    const selection = getSelection();
    // biome-ignore lint/suspicious/noExplicitAny: find is in no type library
    const found = ['qx zebra', 'Save note', 'shipped'].map((words) => (window as any).find(words));
    selection?.setPosition(document.documentElement, 0);
    selection?.modify('extend', 'forward', 'documentboundary');
    const html = document.documentElement.getHTML({ serializableShadowRoots: true });
    const timing = performance.getEntriesByType('resource').map(({ name }) => name);
    const { seen } = globalThis as unknown as { seen: string[] };
    return {
      found,
      text: [selection, document.documentElement.textContent, html, ...timing, ...seen].join('\n'),
    };
  });
  // Words and keys of its own page are what it does find.
  expect(learned.found).toEqual([false, false, true]);
  expect(learned.text).toContain('keydown Shift');
  expect(learned.text).not.toContain('zebra');
  expect(learned.text).not.toMatch(/^key(down|press|up) [qxzebra]$/m);
});
