import { expect, type Page } from '@playwright/test';
import { type DraftState, editorOf, pointOnText, reply, stateOf } from './support/drafts.ts';
import {
  cardOf,
  drawn,
  hover,
  letFramesPass,
  markedWords,
  pressLast,
  restOn,
  waitForMark,
} from './support/marks.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';

/** Types, formats, deletes, undoes and redoes, and writes down the draft after every step. */
async function write(
  page: Page,
  host: 'gmail' | 'outlook',
  settle: () => Promise<unknown>,
): Promise<DraftState[]> {
  const states: DraftState[] = [];
  const editor = await reply(page, host);
  const step = async (press: () => Promise<unknown>) => {
    await press();
    states.push(await stateOf(editor));
  };
  await step(() =>
    page.keyboard.type('We need them on time. The lead time is five weeks. Please reply ASAP.'),
  );
  await settle();
  await step(() => page.keyboard.press('Home'));
  await step(() => page.keyboard.type('Please: '));
  await step(() => page.keyboard.press('End'));
  await step(() => page.keyboard.press('Enter'));
  await step(() => page.keyboard.press('Control+b'));
  await step(() => page.keyboard.type('shipped on time'));
  await settle();
  // With Parlance a card opens and closes here, in the middle of a run of typing.
  for (let count = 0; count < 2; count += 1) {
    await restOn(page, await pointOnText(editor, 'on time'));
    await letFramesPass(page);
    await page.mouse.move(3, 3, { steps: 4 });
    await letFramesPass(page);
  }
  await step(() => page.keyboard.type(' or not'));
  for (let count = 0; count < 4; count += 1) await step(() => page.keyboard.press('Backspace'));
  await step(() => page.keyboard.press('Shift+ArrowLeft'));
  await step(() => page.keyboard.press('Delete'));
  for (let count = 0; count < 8; count += 1) await step(() => page.keyboard.press('Control+z'));
  for (let count = 0; count < 8; count += 1) await step(() => page.keyboard.press('Control+Shift+z'));
  return states;
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: a reply is drawn while it is written, and discouraged words are wavy`, async ({
    openMail,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const editor = await reply(page, host);
    await page.keyboard.type('We need it on time.');
    await waitForMark(page, 'discouraged', 'on time');
    // Typing in front of a mark takes it along.
    await page.keyboard.press('Home');
    await page.keyboard.type('Please note: ');
    await waitForMark(page, 'discouraged', 'on time');
    expect((await stateOf(editor)).html).not.toMatch(/<mark|highlight|parlance/i);
  });

  test(`${host}: every step of a draft is the same to the byte with and without Parlance`, async ({
    openMail,
    openBare,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const settle = async () => {
      await waitForMark(page, 'discouraged', 'on time');
      await waitForMark(page, 'advice', 'ASAP');
    };
    const withParlance = await write(page, host, settle);
    const bare = await openBare(host, { thread });
    expect(withParlance).toEqual(await write(bare, host, () => letFramesPass(bare, 2)));
  });

  test(`${host}: a press replaces the discouraged words, and one undo brings them back`, async ({
    openMail,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const editor = await reply(page, host);
    await page.keyboard.type('We need it on time, Li.');
    const before = await editor.textContent();
    const card = await hover(page, 'discouraged', 'on time', 'on-time delivery');
    await pressLast(card, page, 'Replace with');
    await expect(editor).toContainText('We need it on-time delivery, Li.');
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => editor.textContent()).toBe(before);
  });

  test(`${host}: a draft to somebody nobody follows is not drawn`, async ({ openMail }) => {
    const page = await openMail(host, { thread: 'valves-po-6198' });
    await reply(page, host);
    await page.keyboard.type('We need it on time. The lead time is too long.');
    await letFramesPass(page, 60);
    const sizes = await page.evaluate(
      (names) => names.map((name) => CSS.highlights.get(name)?.size ?? 0),
      Object.values(drawn),
    );
    expect(sizes.every((size) => size === 0)).toBe(true);
  });

  test(`${host}: the walk starts at the word at the caret and gives the caret back`, async ({
    openMail,
    parlance,
  }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    const editor = await reply(page, host);
    await page.keyboard.type('The lead time is short, we need it on time.');
    await waitForMark(page, 'discouraged', 'on time');
    await page.keyboard.press('ArrowLeft');
    const before = await stateOf(editor);
    await parlance.command('next-annotation');
    await cardOf(page, 'on-time delivery');
    page.keyboard.press('Escape').catch(() => undefined);
    await expect(editor).toBeFocused();
    expect(await stateOf(editor)).toEqual(before);
  });

  test(`${host}: a draft in a window of its own is drawn there`, async ({ openMail, context }) => {
    const page = await openMail(host, { thread });
    await waitForMark(page, 'divergence', 'shipped');
    await reply(page, host);
    const opened = context.waitForEvent('page');
    await page.locator('[data-act="pop-out"]').filter({ visible: true }).last().click();
    if (host === 'gmail')
      await page.locator('[data-act="new-window"]').filter({ visible: true }).last().click();
    const popOut = await opened;
    const editor = editorOf(popOut, host);
    await editor.click({ position: { x: 4, y: 4 } });
    await popOut.keyboard.type('We need it on time.');
    await waitForMark(popOut, 'discouraged', 'on time');
    await hover(popOut, 'discouraged', 'on time', 'on-time delivery');
    expect(await markedWords(popOut, 'divergence')).toEqual([]);
  });
}
