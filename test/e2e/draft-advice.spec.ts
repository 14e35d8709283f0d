import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { pointOnText, reply, stateOf } from './support/drafts.ts';
import {
  cardOf,
  drawn,
  escapeCard,
  hover,
  hoverAt,
  markedWords,
  pressLast,
  waitForMark,
} from './support/marks.ts';
import { test } from './support/test.ts';

// The zone of the background is that of the machine; no emulation of a page's zone reaches it.
process.env['TZ'] = 'Europe/Berlin';

const thread = 'harbour-shipped';

/** A sentence for each kind that is on by default, with the words that are marked. */
const draft: readonly (readonly [sentence: string, words: string])[] = [
  ['Please confirm the price ASAP.', 'ASAP'],
  ['We need the quote by EOD.', 'by EOD'],
  ['Can you collect them next Friday?', 'next Friday'],
  ['Please answer by the end of the month.', 'by the end of the month'],
  ['Please plan for week 23.', 'week 23'],
  ['We will call biweekly.', 'biweekly'],
  ['Please give us a few days.', 'a few days'],
  ['Please reply by the 15th.', 'by the 15th'],
  ['The offer is valid until 03/04/2026.', '03/04/2026'],
  ['Please call at 17:45.', '17:45'],
  ['Please quote FCA.', 'FCA'],
  ['Please touch base with Omar.', 'touch base'],
  ['You failed to attach the list.', 'You failed to'],
  ['We will escalate this.', 'will escalate this'],
];

const waitForWords = (page: Page, words: readonly string[]) =>
  expect.poll(() => markedWords(page, 'advice'), { message: 'marked wording' }).toEqual(words);

/** Rests on a word of the draft until the card of the term is open. */
const hoverTerm = (page: Page, editor: Locator, word: string): Promise<Frame> =>
  hoverAt(page, () => pointOnText(editor, word), word);

/** Goes on with Tab to a button of the card and presses it with Enter. The card may close before it answers. */
async function pressByKey(page: Page, card: Frame, name: RegExp): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    const focused = await card.evaluate(() => document.activeElement?.ariaLabel ?? '');
    expect(focused).toMatch(name);
  }).toPass();
  page.keyboard.press('Enter').catch(() => undefined);
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: every kind of doubtful wording is marked, and the draft stays as it was typed`, async ({
    openMail,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const editor = await reply(page, host);
    await page.keyboard.type(draft.map(([sentence]) => sentence).join(' '));
    const typed = await stateOf(editor);
    await waitForWords(
      page,
      draft.map(([, words]) => words),
    );
    expect(await stateOf(editor)).toEqual(typed);
    expect(typed.html).not.toMatch(/<mark|highlight|parlance/i);
  });

  test(`${host}: by keyboard alone a reading of the date goes in at the caret`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const editor = await reply(page, host);
    await page.keyboard.type('The offer is valid until 03/04/2026.');
    await waitForMark(page, 'advice', '03/04/2026');
    await page.keyboard.press('ArrowLeft');
    await parlance.command('next-annotation');
    const card = await cardOf(page, '03/04/2026');
    await expect(card.getByText('day first', { exact: true })).toBeVisible();
    await pressByKey(page, card, /^Insert “4 March 2026”/);
    await expect(editor).toContainText('valid until 03/04/2026 4 March 2026.');
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(editor).toContainText('valid until 03/04/2026.');
  });
}

test('a kind is switched off on the card and on again in the settings', async ({ openMail, parlance }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await reply(page, 'gmail');
  await page.keyboard.type('Please reply ASAP, at the latest by EOD.');
  await waitForWords(page, ['ASAP', 'by EOD']);
  const card = await hover(page, 'advice', 'ASAP', 'As soon as possible');
  await card.getByRole('button', { name: /^Switch off/ }).click();
  await waitForWords(page, ['by EOD']);
  const settings = await parlance.workspace('#/settings');
  const choice = settings.getByRole('checkbox', { name: /^As soon as possible/ });
  await expect(choice).not.toBeChecked();
  // The box follows the database, a moment after the press.
  await choice.click();
  await expect(choice).toBeChecked();
  await waitForWords(page, ['ASAP', 'by EOD']);
});

test('a kind is put away in this thread', async ({ openMail }) => {
  const page = await openMail('outlook', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await reply(page, 'outlook');
  await page.keyboard.type('Please reply ASAP, at the latest by EOD.');
  const card = await hover(page, 'advice', 'by EOD', 'End of day');
  await card.getByRole('button', { name: 'Not in this thread' }).click();
  await waitForWords(page, ['ASAP']);
});

test('a readback goes in as the user words it, once a draft', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  const editor = await reply(page, 'gmail');
  await page.keyboard.type('It must be shipped.');
  const count = () => page.evaluate((name) => CSS.highlights.get(name)?.size ?? 0, drawn.divergence);
  await expect.poll(count).toBeGreaterThan(1);
  const card = await hoverTerm(page, editor, 'shipped');
  await card.getByText('Ask for a readback').click();
  await card.getByRole('textbox').fill('Please tell us in your own words what shipped means.');
  await pressLast(card, page, 'Insert this at the cursor');
  await expect(editor).toContainText('shipped. Please tell us in your own words what shipped means.');
  const again = await hoverTerm(page, editor, 'shipped');
  await expect(again.getByText('One a message is enough.')).toBeVisible();
  await escapeCard(page);
});
