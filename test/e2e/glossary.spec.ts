import { expect, type Page, type Worker } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { fillTerms } from './support/fill-terms.ts';
import { cardOf, hover, markedWords, waitForMark } from './support/marks.ts';
import { select } from './support/select-words.ts';
import { test } from './support/test.ts';

const thread = 'harbour-shipped';

type StoredTerm = {
  readonly labels: readonly { readonly text: string }[];
  readonly scope: readonly string[] | null;
  readonly theirs: { readonly text: string } | null;
  readonly sources: readonly { readonly quote: string; readonly messageKey: string | null }[];
};

/** The terms as they are stored. */
const termsOf = (worker: Worker): Promise<StoredTerm[]> =>
  worker.evaluate(async () => {
    const opening = indexedDB.open('parlance');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = database.transaction('terms').objectStore('terms').getAll();
    return new Promise((resolve) => {
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result);
      };
    });
  });

const termNamed = async (worker: Worker, name: string): Promise<StoredTerm | undefined> =>
  (await termsOf(worker)).find(({ labels }) => labels[0]?.text === name);

test('two presses make a term of a selection, with its sentence, message and supplier', async ({
  openMail,
  parlance,
}) => {
  const page = await openMail('gmail', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await select(page, 'gmail', 'the carrier signs');
  await parlance.contextMenu('add-term', { selectionText: 'the carrier signs' });
  const card = await cardOf(page, 'Add to glossary');
  await expect(card.getByText('For us an order is shipped when')).toBeVisible();
  await expect(card.getByText('Only with Harbour Castings (sample)')).toBeVisible();
  await card.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(card.getByRole('heading', { name: '“the carrier signs” is in the glossary' })).toBeVisible();
  const term = await termNamed(parlance.serviceWorker, 'the carrier signs');
  expect(term).toMatchObject({
    scope: ['sample-harbour-castings'],
    sources: [{ messageKey: expect.any(String) }],
  });
  expect(term?.sources[0]?.quote).toContain('when the carrier signs for it at our gate.');
  await waitForMark(page, 'unagreed', 'the carrier signs');
  expect(await page.evaluate(() => __host.shortcuts)).toEqual([]);
});

test('a selected word that is a term takes their meaning by the command', async ({ openMail, parlance }) => {
  const page = await openMail('outlook', { thread });
  await waitForMark(page, 'divergence', 'shipped');
  await select(page, 'outlook', 'confirmed delivery date always');
  await parlance.command('add-term');
  const card = await cardOf(page, 'Add to glossary');
  await card.getByLabel('Word or phrase').fill('confirmed delivery date');
  await expect(card.getByText('“confirmed delivery date” is in the glossary.')).toBeVisible();
  await card.getByLabel('What Harbour Castings (sample) means').check();
  await card.getByLabel('It means').fill('the day on which it reaches the dock');
  await page.keyboard.press('Control+Enter');
  await expect(card.getByRole('heading', { name: /is in the glossary/ })).toBeVisible();
  const term = await termNamed(parlance.serviceWorker, 'confirmed delivery date');
  expect(term?.theirs?.text).toBe('the day on which it reaches the dock');
  await card.getByRole('button', { name: 'Show the term' }).click();
  await expect(card.getByText('the day on which it reaches the dock')).toBeVisible();
  await waitForMark(page, 'divergence', 'confirmed delivery date');
});

test('the card of a severity shows its neighbours and leads to them', async ({ openMail }) => {
  const page = await openMail('gmail', { thread: 'harbour-variance' });
  await page.evaluate(() => __host.expandAll());
  const card = await hover(page, 'agreed', 'minor deviation', 'minor deviation');
  await expect(card.getByText('Severity of a fault')).toBeVisible();
  await expect(card.getByText('More severe:')).toBeVisible();
  await card.getByRole('button', { name: 'major deviation' }).click();
  await expect(card.getByRole('heading', { name: 'major deviation' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'critical defect' })).toBeVisible();
  await expect(card.getByRole('button', { name: 'minor deviation' })).toBeVisible();
});

test('a watched word says with whom it is not agreed, and is left alone on a press', async ({ openMail }) => {
  const page = await openMail('gmail', { thread });
  await page.evaluate(() => __host.expandAll());
  const card = await hover(page, 'unagreed', 'inspection sheet', 'inspection sheet');
  await expect(
    card.getByText('“inspection sheet” is not agreed with Harbour Castings (sample) yet.'),
  ).toBeVisible();
  await card.getByRole('button', { name: 'Stop watching' }).click();
  await expect(card.getByText('“inspection sheet” is no longer watched.')).toBeVisible();
  await expect.poll(() => markedWords(page, 'unagreed')).not.toContain('inspection sheet');
});

test('an agreement that is changed stays in the history and comes back from it', async ({ parlance }) => {
  const page = await parlance.workspace('#/glossary/sample-critical-defect');
  await page.getByRole('button', { name: 'Agree anew…' }).click();
  await page.getByRole('textbox', { name: 'What both sides mean' }).fill('A fault that can hurt a person.');
  await page.getByRole('button', { name: 'Record agreement' }).click();
  const history = page.getByRole('region', { name: /^History/ });
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await expect(history.locator('del')).toContainText('breaks a rule');
  await history.getByRole('button', { name: /^Restore/ }).click();
  await expect(history.getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('Not one part is accepted.').first()).toBeVisible();
});

test('a deleted term is in the trash, and one that was agreed on goes only after its name was typed', async ({
  parlance,
}) => {
  const page = await parlance.workspace('#/glossary/sample-critical-defect');
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('tab', { name: 'Trash (1)' }).click();
  await page.getByRole('button', { name: 'Delete for good: “critical defect”' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Delete for good' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Put back “critical defect”' }).click();
  await expect(page.getByRole('tab', { name: 'Trash (0)' })).toBeVisible();
  expect(await termNamed(parlance.serviceWorker, 'critical defect')).toBeDefined();
});

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

test('ten thousand terms are found, walked and opened by keyboard, with few of them in the page', async ({
  parlance,
}) => {
  test.slow();
  await fillTerms(parlance.serviceWorker, 10_000);
  const page = await parlance.workspace('#/glossary');
  await expect(page.getByText('10000 terms')).toBeVisible({ timeout: 30_000 });
  expect(await page.getByRole('listitem').count()).toBeLessThan(100);
  const field = page.getByRole('searchbox');
  await field.fill('qualty hold');
  await expect(page.getByRole('link', { name: 'quality hold', exact: true })).toBeVisible();
  await field.fill('');
  await expect(page.locator('li[aria-posinset="1"][aria-setsize="10000"]')).toBeVisible();
  await field.press('ArrowDown');
  await page.keyboard.press('End');
  const last = page.locator('li[aria-posinset="10000"]');
  await expect(last).toBeInViewport();
  await expect.poll(() => focusedText(page)).toBe(await last.getByRole('link').textContent());
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('li[aria-posinset="9999"]').getByRole('link')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('li[aria-posinset="1"]').getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await field.fill('lead time');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'lead time', exact: true })).toBeVisible();
});

test('every list of the glossary and the form of an agreement are accessible, in the dark too', async ({
  parlance,
}) => {
  test.slow();
  const page = await parlance.workspace('#/glossary');
  for (const tab of [/^Watch list/, /^Looked for/, /^Trash/]) {
    await page.getByRole('tab', { name: tab }).click();
    await expectAccessible(page);
  }
  await page.goto(`${page.url().split('#')[0]}#/glossary/sample-critical-defect`);
  await page.getByRole('button', { name: 'Agree anew…' }).click();
  await expectAccessible(page);
});
