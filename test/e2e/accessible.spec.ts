import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Frame, type Page } from '@playwright/test';
import { openThread } from './support/desk.ts';
import { pointOnText, reply } from './support/drafts.ts';
import { cardOf, hover, restOn, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };
declare const window: {
  readonly axe: { run(): Promise<{ readonly violations: readonly Violation[] }> };
};

// The workspace and the side panel are looked at in their own specs.

const resolve = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve;
const axeSource = readFile(resolve('axe-core/axe.min.js'), 'utf8');

/** Looks at the card, whose closed root the builder cannot reach, in both schemes. */
async function scanCard(page: Page, card: Frame): Promise<void> {
  await card.evaluate(await axeSource);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await card.evaluate(async () => {
      const { violations } = await window.axe.run();
      return violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(found).toEqual([]);
  }
}

const thread = 'harbour-shipped';

test('the card of a term is accessible, in a message and in a draft', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await scanCard(page, await hover(page, 'divergence', 'shipped', 'shipped'));
  const editor = await reply(page, 'gmail');
  await page.keyboard.type('Please send the ETA.');
  await waitForMark(page, 'discouraged', 'ETA');
  await restOn(page, await pointOnText(editor, 'ETA'));
  await scanCard(page, await cardOf(page, 'confirmed delivery date'));
});

test('the card of a doubtful wording is accessible', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await reply(page, 'gmail');
  await page.keyboard.type('Please reply by EOD. Otherwise we will escalate this.');
  await scanCard(page, await hover(page, 'advice', 'by EOD', 'End of day'));
  await scanCard(page, await hover(page, 'advice', 'will escalate this', 'Escalation'));
});

test('the card of a message is accessible, and so are its terms and notes', async ({ openMail }) => {
  const page = await openMail('outlook', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  const { x, y } = await page
    .locator('[id^="UniqueMessageBody"]')
    .last()
    .evaluate((body) => {
      const box = body.getBoundingClientRect();
      return { x: box.x - 10, y: box.y + 9 };
    });
  await page.mouse.click(x, y);
  const card = await cardOf(page, 'How this message reads');
  await card.getByText('Formality').click();
  await scanCard(page, card);
  await card.getByRole('button', { name: /^shipped/ }).click();
  await expect(card.getByText('Handed to the carrier')).toBeVisible();
  await card.getByRole('button', { name: 'Back' }).click();
  await card.getByRole('button', { name: 'Log a note' }).click();
  await expect(card.getByRole('textbox')).toBeFocused();
  await scanCard(page, card);
});

test('the popup is accessible over a charter and over a stranger', async ({ openMail, parlance }) => {
  const page = await openMail('gmail', { thread });
  const scan = async (heading: string) => {
    const popup = await parlance.popup(page);
    await expect(popup.page.getByRole('heading', { name: heading })).toBeVisible();
    const { violations } = await new AxeBuilder({ page: popup.page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await popup.close();
  };
  await scan('Harbour Castings (sample)');
  await openThread(page, 'gmail', 'valves-po-6198');
  await scan('Follow this sender');
});
