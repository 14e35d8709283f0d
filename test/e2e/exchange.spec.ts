import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/expect-accessible.ts';
import { test } from './support/test.ts';

/** A file as a spreadsheet in Germany writes it: semicolons, German headers, one row without a term. */
const german = {
  name: 'Glossar.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    '\uFEFFsep=;\r\nBezeichnung;Synonyme;Beschreibung;Status\r\nTaktzeit;"Zykluszeit; TZ";Zeit je Teil;vereinbart\r\nRüstzeit;;Zeit für den Umbau;offen\r\n;;ohne Begriff;offen\r\n',
  ),
};

/** The button opens the browser's own picker, which no test can press; it leads to this. */
const fileInput = (page: Page) => page.locator('input[type="file"]');

const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const countOf = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Preview' }).locator('div', { hasText: name }).getByRole('definition');

test('a spreadsheet is imported with its columns, seen before it is stored, and taken back', async ({
  parlance,
}) => {
  test.slow();
  const page = await parlance.workspace('#/glossary');
  await page.getByRole('link', { name: 'Import…' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Import terms' })).toBeVisible();
  await expectAccessible(page);
  await fileInput(page).setInputFiles(german);
  await expect(page.getByLabel('“Bezeichnung” means')).toHaveValue('term');
  await expect(page.getByLabel('“Synonyme” means')).toHaveValue('variants');
  await expectAccessible(page);
  await page.getByLabel('Language of the terms').fill('de');
  await page.getByRole('button', { name: 'Continue to the preview' }).click();
  await expect(countOf(page, 'New')).toHaveText('2');
  await expect(page.getByText('Row 4: no term text')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await fits(page)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Import 2 terms' }).click();
  await expect(page.getByText('2 terms imported.').first()).toBeVisible();
  await page.getByRole('link', { name: 'To the glossary' }).click();
  await expect(page.getByRole('link', { name: 'Taktzeit', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Taktzeit', exact: true })).toBeHidden();
  await page.getByRole('link', { name: 'Import…' }).click();
  await expect(page.getByText(/^Taken back/)).toBeVisible();
});

test('an export of one’s own comes back as all the same', async ({ parlance }) => {
  test.slow();
  const page = await parlance.workspace('#/glossary');
  await page.getByRole('link', { name: 'Export…' }).click();
  await expect(page.getByRole('table', { name: 'What comes back from such a file' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Also terms that are not agreed').check();
  await page.getByLabel('Also where terms were seen').check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save \d+ terms? as a file$/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d{2}-\d{2}_All_Glossary\.json$/);
  const buffer = await readFile(await download.path());
  await page.getByRole('link', { name: 'Glossary' }).first().click();
  await page.getByRole('link', { name: 'Import…' }).click();
  await fileInput(page).setInputFiles({ name: 'export.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('All the same as in your glossary: there is nothing to do.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import 0/ })).toBeDisabled();
});

test('a pasted table is read by keyboard alone', async ({ parlance }) => {
  const page = await parlance.workspace('#/glossary/import');
  await page.getByLabel('Paste a table here').focus();
  await page.keyboard.insertText('term\tdefinition\ncycle time\ttime for one part\n');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue to the preview' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Import 1 term' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 term imported.').first()).toBeVisible();
});

test('a file that is none is refused with words, and another can be chosen', async ({ parlance }) => {
  const page = await parlance.workspace('#/glossary/import');
  await fileInput(page).setInputFiles({
    name: 'glossary.tbx',
    mimeType: 'application/xml',
    buffer: Buffer.from('<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>'),
  });
  await expect(page.getByRole('alert')).toContainText('Such declarations are not accepted');
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
});
