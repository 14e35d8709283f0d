import { expect } from '@playwright/test';
import { pageSets } from './support/fixture-sets.ts';
import { openSavedPage } from './support/open-page.ts';
import { pagePromises } from './support/page-promises.ts';
import { test } from './support/test.ts';

for (const { name, pages } of pageSets)
  for (const saved of pages)
    test(`${name} ${saved.file} is read right, whatever its ids, labels and classes are`, async ({
      page,
      bundle,
    }) => {
      await openSavedPage(page, saved);
      for (const { sentence, broken } of pagePromises)
        await test.step(sentence, async () => expect(await broken({ page, bundle, saved })).toEqual([]));
    });
