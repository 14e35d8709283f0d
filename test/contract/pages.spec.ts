import { expect } from '@playwright/test';
import { pageSets } from './support/fixture-sets.ts';
import { openSavedPage } from './support/open-page.ts';
import { promisesOf } from './support/page-promises.ts';
import { test } from './support/test.ts';

for (const set of pageSets)
  for (const saved of set.pages)
    test(`${set.name} ${saved.file} is read right, whatever its ids, labels and classes are`, async ({
      workerPage: page,
      bundle,
    }) => {
      await openSavedPage(page, saved);
      for (const { sentence, broken } of promisesOf(set))
        await test.step(sentence, async () => expect(await broken({ page, bundle, saved })).toEqual([]));
    });
