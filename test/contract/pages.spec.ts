import { expect, type Page } from '@playwright/test';
import { pageSets } from './support/fixture-sets.ts';
import type { InPage, PageReading } from './support/in-page.ts';
import { openSavedPage, readPage } from './support/open-page.ts';
import { renameClasses, renumberIds, translateLabels } from './support/other-pages.ts';
import type { SavedPage } from './support/saved-pages.ts';
import { scorePage } from './support/score-page.ts';
import { test } from './support/test.ts';

/** With every class renamed, no more than this may be missing of a page. Nothing may be wrong. */
const RENAMED_MISSES = { share: 0.03, fields: 2 };

const notRight = (saved: SavedPage, reading: PageReading | null) =>
  scorePage(saved.truth, reading).filter(({ verdict }) => verdict !== 'right');

const bodyErrors = (page: Page) =>
  page.evaluate((selector) => {
    const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((body) => inPage.mapErrors(body));
  }, '.a3s, [id^="UniqueMessageBody"], [contenteditable="true"][role="textbox"]');

for (const { name, pages } of pageSets)
  for (const saved of pages)
    test(`${name} ${saved.file} is read right, whatever its ids, labels and classes are`, async ({
      page,
      bundle,
    }) => {
      await openSavedPage(page, saved);
      const before = await page.content();
      const reading = await readPage(page, bundle);
      await test.step('every field is right', () => expect(notRight(saved, reading)).toEqual([]));
      await test.step('reading again gives the same and changes nothing', async () => {
        expect(await readPage(page, bundle)).toEqual(reading);
        expect(await page.content()).toBe(before);
      });
      await test.step('spans of own text lead back to the text nodes', async () => {
        expect(await bodyErrors(page)).toEqual([]);
      });
      await test.step('at another address nobody reads it', async () => {
        expect(await readPage(page, bundle, 'https://mail.buyer.example.com/mail/u/0/')).toBeNull();
      });
      await test.step('other ids and labels in no language change nothing', async () => {
        await page.evaluate(renumberIds);
        await page.evaluate(translateLabels);
        expect(notRight(saved, await readPage(page, bundle))).toEqual([]);
      });
      await test.step('with every class renamed nothing is wrong and little is missing', async () => {
        await page.evaluate(renameClasses);
        const scores = scorePage(saved.truth, await readPage(page, bundle));
        expect(scores.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
        const missing = scores.filter(({ verdict }) => verdict === 'missing').length;
        expect(missing).toBeLessThanOrEqual(
          Math.max(RENAMED_MISSES.fields, scores.length * RENAMED_MISSES.share),
        );
      });
    });
