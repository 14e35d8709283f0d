import { expect, type Page } from '@playwright/test';
import { hover, waitForMark } from './support/marks.ts';
import { test } from './support/test.ts';

const hostile = '<img src="x" onerror="globalThis.hacked = 1"><script>globalThis.hacked = 1</script>';

/** Fields that hold words of somebody. */
const people = 'name|role|contact|title|text|note|by|attendees|decision';
const agreements = 'topic|cadence|channel|detail|record|event|clock|tolerance|evidence';
const free = new RegExp(`^(${people}|${agreements})$`);

/** Adds hostile text to every free text of the sample, and a note made of nothing else. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(
    async ({ text, fields }) => {
      const spoiled = (row: unknown): unknown =>
        JSON.parse(JSON.stringify(row), (key, value) =>
          typeof value === 'string' && fields.test(key) ? `${value} ${text}` : value,
        );
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      const database = await answer(indexedDB.open('parlance'));
      const tables = ['suppliers', 'people', 'terms', 'charters', 'journal'];
      const change = database.transaction(tables, 'readwrite');
      for (const table of tables.map((name) => change.objectStore(name)))
        for (const row of await answer(table.getAll())) table.put(spoiled(row));
      const thread = { host: 'gmail', threadKey: 't', subject: text, url: 'https://mail.google.com/' };
      const about = { thread, messageKey: null, supplierId: 'sample-harbour-castings', personId: null };
      const rest = { tags: [], id: 'hostile', createdAtMs: 0, editedAtMs: null, sample: false, rev: 1 };
      await answer(change.objectStore('journal').put({ text, quote: text, ...about, ...rest }));
      database.close();
    },
    { text: hostile, fields: free },
  );

/** What became an element or ran, instead of being read as text. */
const harm = (page: Pick<Page, 'evaluate'>) =>
  page.evaluate(() => [
    document.querySelectorAll('img[src="x"], [onerror], script:not([src])').length,
    (globalThis as { hacked?: number }).hacked ?? 'nothing ran',
  ]);

test('hostile text in every field is text in the workspace and on the card', async ({
  openMail,
  parlance,
  record,
}) => {
  const mail = await openMail('gmail', { thread: 'harbour-shipped' });
  await waitForMark(mail, 'divergence', 'shipped');
  const page = await parlance.workspace();
  await spoil(page);
  for (const hash of [
    '#/suppliers',
    '#/suppliers/sample-harbour-castings',
    '#/suppliers/sample-harbour-castings/handover',
    '#/glossary',
    '#/glossary/sample-shipped',
    '#/charters',
    '#/charters/sample-charter-harbour',
    '#/programme',
    '#/programme/sample-harbour-castings',
    '#/journal',
    '#/settings',
  ]) {
    await page.goto(new URL(hash, page.url()).href);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (hash !== '#/settings') await expect(page.locator('main')).toContainText('onerror');
    expect(await harm(page)).toEqual([0, 'nothing ran']);
  }
  await mail.bringToFront();
  const card = await hover(mail, 'divergence', 'shipped', 'shipped');
  await expect(card.locator('body')).toContainText('onerror');
  expect(await harm(card)).toEqual([0, 'nothing ran']);
  expect(await record.violations()).toEqual([]);
  expect(record.errors).toEqual([]);
});
