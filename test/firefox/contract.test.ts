import { afterAll, beforeAll, expect, test } from 'vitest';
import { missedBodies, missedFormats } from '../contract/support/body-misses.ts';
import { bundleInPage } from '../contract/support/bundle-in-page.ts';
import { bodySets, pageSets } from '../contract/support/fixture-sets.ts';
import { promisesOf, scoreFields } from '../contract/support/page-promises.ts';
import { type LaunchedFirefox, launchFirefox } from './launch.ts';
import { openAt } from './saved-page.ts';

const inbox = 'https://mail.google.com/mail/u/0/';

let firefox: LaunchedFirefox;
let bundle: string;
const counts = { right: 0, missing: 0, wrong: 0 };

beforeAll(async () => {
  bundle = await bundleInPage();
  firefox = await launchFirefox({ extension: false });
  return firefox.close;
});
afterAll(() => {
  console.log(
    `Firefox, saved pages: ${counts.right} fields right, ${counts.missing} missing, ${counts.wrong} wrong`,
  );
});

test('in Firefox the adapters see the page as a content script does', async () => {
  const page = await openAt(firefox.browser, inbox, '<script>var known = 1;</script>');
  const seen = await page.evaluate(() => ({
    known: 'known' in window,
    isXray: 'wrappedJSObject' in window,
  }));
  expect(seen).toEqual({ known: false, isXray: true });
});

// Pages beside the repository are read in Chromium only: what differs here is the browser, not the page.
for (const set of pageSets.filter(({ isOwn }) => isOwn))
  for (const saved of set.pages)
    test(`in Firefox ${set.name} ${saved.file} is read right, whatever its ids, labels and classes are`, async () => {
      const page = await openAt(firefox.browser, saved.url, saved.html);
      const opened = { page, bundle, saved };
      for (const { verdict } of await scoreFields(opened)) counts[verdict] += 1;
      for (const { sentence, broken } of promisesOf(set)) expect(await broken(opened), sentence).toEqual([]);
      await page.close();
    });

test('in Firefox own text is found in the format of every mail client, and no visible word is lost', async () => {
  const page = await openAt(firefox.browser, inbox, '');
  expect(await missedFormats({ page, bundle })).toEqual([]);
});

for (const { name, bodies } of bodySets)
  test(`in Firefox own text is exactly right in every body: ${name}`, async () => {
    const page = await openAt(firefox.browser, inbox, '');
    expect(await missedBodies({ page, bundle }, bodies)).toEqual([]);
  });
