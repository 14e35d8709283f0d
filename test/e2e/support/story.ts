import { expect, type Page } from '@playwright/test';
import { type MailHost, openMail, openThread } from './desk.ts';
import { dispatchContextMenu } from './dispatch.ts';
import type { Launched } from './launch.ts';
import { cardOf, escapeCard, pointOnMark, restOn, waitForMark } from './marks.ts';
import { readThreads } from './read-threads.ts';
import { openPopup, openSidePanel } from './surfaces.ts';

/** Where the story is played, and who is told of each chapter (for a picture, or a line in the terminal). */
export type Telling = {
  readonly launched: Launched;
  readonly host: MailHost;
  chapter(title: string, page: Page): Promise<void>;
};

/** From the mail of somebody new to a charter with them: the toolbar, follow, start, and the preset that fits. */
const MOST_PRESSES = 4;
const harbour = 'harbour-shipped';
const editorOf = (page: Page) => page.locator('[contenteditable="true"][aria-multiline="true"]');

/** Presses the reply button of the newest message. Labels are in English in the story. */
const reply = (page: Page) =>
  page
    .getByRole('button', { name: 'Reply', exact: true })
    .or(page.getByRole('menuitem', { name: 'Reply', exact: true }))
    .last()
    .click();

/**
 * The main job from end to end, as a buyer lives it: read → meaning of a term → reply with a discouraged variant →
 * note → side panel → hint → charter in the popup → follow a new sender and start a charter. Throws when anything is not as told.
 */
export async function playStory(telling: Telling): Promise<void> {
  const { launched, host } = telling;
  const page = await openMail(launched.context, launched.hosts, host, { thread: harbour });
  await readTerms(telling, page);
  await writeReply(telling, page);
  await logNote(telling, page);
  await noticeDrift(telling, page);
  await lookUpCharter(telling, page);
  await followSender(telling, page);
}

function workerOf({ launched }: Telling) {
  if (launched.serviceWorker === null) throw new Error('The story needs the extension.');
  return launched.serviceWorker;
}

async function readTerms(telling: Telling, page: Page): Promise<void> {
  await waitForMark(page, 'divergence', 'shipped');
  await waitForMark(page, 'agreed', 'received at warehouse');
  await telling.chapter('A supplier’s message: agreed terms tinted, a diverging one underlined twice', page);
  await restOn(page, await pointOnMark(page, 'divergence', 'shipped'));
  const card = await cardOf(page, 'shipped');
  await expect(card.getByText('Received at our warehouse')).toBeVisible();
  await expect(card.getByText('Handed to the carrier')).toBeVisible();
  await telling.chapter('The card: what “shipped” means to us, and to them', page);
  await escapeCard(page);
}

async function writeReply(telling: Telling, page: Page): Promise<void> {
  await reply(page);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.type('Hi Li, please send the ETA for PO 4711 and tell me when it has shipped.');
  await waitForMark(page, 'discouraged', 'ETA');
  await telling.chapter('A reply being written: the discouraged form is marked, the text is untouched', page);
  await restOn(page, await pointOnMark(page, 'discouraged', 'ETA'));
  const card = await cardOf(page, 'confirmed delivery date');
  await telling.chapter('The advice: why, and the preferred form, inserted only on a press', page);
  await card
    .getByRole('button', { name: /confirmed delivery date/ })
    .first()
    .click();
  await expect(editorOf(page)).toContainText('send the confirmed delivery date for PO 4711');
  await escapeCard(page);
}

/** Selects words of a message as a reader does. */
const select = (page: Page, words: string): Promise<void> =>
  page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(text) ?? -1;
      if (at < 0 || !node.parentElement?.checkVisibility() || node.parentElement.isContentEditable) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
      node.parentElement.scrollIntoView({ block: 'center' });
      return;
    }
    throw new Error(`“${text}” is not in the page`);
  }, words);

async function logNote(telling: Telling, page: Page): Promise<void> {
  const quote = 'signs for it at our gate';
  await select(page, quote);
  await dispatchContextMenu(workerOf(telling), 'log-note', { selectionText: quote });
  const card = await cardOf(page, 'Note');
  await card
    .getByRole('textbox')
    .fill('They count from the gate, we count from our dock. Raise it in the weekly call.');
  await telling.chapter('A private note on a sentence, in two actions', page);
  await card.getByRole('button', { name: 'Save note' }).click();
  await cardOf(page, 'Note saved');
  await escapeCard(page);
  const panel = await openSidePanel(telling.launched, workerOf(telling), page);
  await expect(panel.page.getByText('They count from the gate')).toBeVisible();
  await expect(panel.page.getByText(quote)).toBeVisible();
  await telling.chapter('The side panel: the note with its quote and thread, at once', panel.page);
  await panel.close();
}

async function noticeDrift(telling: Telling, page: Page): Promise<void> {
  await readThreads({ page, host: telling.host, worker: workerOf(telling) });
  await waitForMark(page, 'evidence', 'kindly');
  await telling.chapter('A year with one sender: the words behind a hint are dotted', page);
  await restOn(page, await pointOnMark(page, 'evidence', 'kindly'));
  const card = await cardOf(page, 'How this message reads');
  await expect(card.getByText('More formal lately')).toBeVisible();
  await telling.chapter(
    'The hint: its words, the sender’s own baseline, n, and what else could explain it',
    page,
  );
  await card.getByText('Put this hint away…').click();
  await card.getByLabel('I know the cause').check();
  await card.getByRole('button', { name: 'Put away', exact: true }).click();
  await expect(card.getByText('Hint put away')).toBeVisible();
  await escapeCard(page);
}

async function lookUpCharter(telling: Telling, page: Page): Promise<void> {
  await openThread(page, telling.host, harbour);
  const popup = await openPopup(telling.launched, workerOf(telling), page);
  await expect(popup.page.getByText('Daily shipment update')).toBeVisible();
  await telling.chapter('The popup: what did we agree about how we talk?', popup.page);
  await popup.close();
}

async function followSender(telling: Telling, page: Page): Promise<void> {
  await openThread(page, telling.host, 'valves-po-6198');
  const popup = await openPopup(telling.launched, workerOf(telling), page);
  await telling.chapter('A sender nobody follows: nothing is read', popup.page);
  const pressesInPopup = await countPresses(popup.page);
  await popup.page.getByRole('button', { name: /^Follow / }).click();
  await waitForMark(page, 'unagreed', 'confirmed delivery date');
  await expect(popup.page.getByText('No charter yet')).toBeVisible();
  const tab = telling.launched.context.waitForEvent('page');
  // The popup closes with the press that leads on, so that one and the one on the toolbar are counted here.
  const pressesSoFar = (await pressesInPopup()) + 2;
  const press = popup.page.getByRole('link', { name: 'Start a charter' }).click();
  // The answer of the press may be lost with the popup. Whether it did what it should is seen in the tab.
  const [workspace] = await Promise.all([tab, press.catch(() => undefined)]);
  const pressesInWorkspace = await countPresses(workspace);
  await workspace.getByRole('button', { name: 'Start a charter' }).click();
  await expect(workspace.getByText('Preset, not adapted yet')).toBeVisible();
  expect(pressesSoFar + (await pressesInWorkspace())).toBeLessThanOrEqual(MOST_PRESSES);
  await telling.chapter(
    'A charter from a preset: four presses since the mail, and nothing to fill in',
    workspace,
  );
  await workspace.close();
  await popup.close();
  await telling.chapter('Followed with one press: the thread is read from now on', page);
}

/** Counts clicks and keys of the user in a page, from now on. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as { presses?: number };
    const count = ({ isTrusted }: Event) => {
      if (isTrusted) counted.presses = (counted.presses ?? 0) + 1;
    };
    for (const kind of ['click', 'keydown']) addEventListener(kind, count, true);
  });
  return () => page.evaluate(() => (globalThis as { presses?: number }).presses ?? 0);
}
