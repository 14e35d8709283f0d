import { expect } from '@playwright/test';
import { BODY_LIMITS } from '../../lib/webmail/segmentation/body-budget.ts';
import { missedBodies, missedFormats, showBody } from './support/body-misses.ts';
import { bundleInPage } from './support/bundle-in-page.ts';
import { bodySets } from './support/fixture-sets.ts';
import { hostileBodies } from './support/hostile-bodies.ts';
import type { InPage } from './support/in-page.ts';
import { test } from './support/test.ts';
import type { WorkInPage } from './support/work-in-page.ts';

/** Far above what any of these takes (2 to 50 ms), far below what a reader of more than linear time would need. */
const HANGS_MS = 1_000;
/** The last element that is passed over may take the count so far beyond its limit. */
const LAST_PEEK = 41;

test('own text is found in the format of every mail client, and no visible word is lost', async ({
  workerPage: page,
  bundle,
}) => {
  expect(await missedFormats({ page, bundle })).toEqual([]);
});

for (const { name, bodies } of bodySets)
  test(`own text is exactly right in every body: ${name}`, async ({ workerPage: page, bundle }) => {
    expect(await missedBodies({ page, bundle }, bodies)).toEqual([]);
  });

let workScript = '';
test.beforeAll(async () => {
  workScript = await bundleInPage('./work-in-page.ts');
});

for (const { name, html, isTruncated } of hostileBodies)
  test(`a hostile body does not hang the reader and is left as it is: ${name}`, async ({
    workerPage: page,
    bundle,
  }) => {
    await showBody({ page, bundle }, '<main></main>');
    const result = await page.evaluate((source) => {
      const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
      const parsed = new DOMParser().parseFromString(source, 'text/html').body;
      document.body.replaceWith(parsed);
      const countNodes = () => document.querySelectorAll('*').length;
      const before = countNodes();
      // The shortest of some runs: the machine may be busy with something else.
      const times = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        inPage.ownOnly(parsed);
        return performance.now() - start;
      });
      return { ...inPage.ownOnly(parsed), ms: Math.min(...times), isSame: countNodes() === before };
    }, html);
    await page.evaluate(workScript);
    const work = await page.evaluate(
      () => (window as unknown as WorkInPage).bodyWork(document.body), // set by the script
    );
    expect(result).toMatchObject({ truncated: isTruncated, isSame: true });
    // A body is read in one task, so what one reading looks at is bounded, whatever the body is like.
    expect(work.nodes).toBeLessThanOrEqual(BODY_LIMITS.nodes + LAST_PEEK);
    expect(work.lines).toBeLessThanOrEqual(BODY_LIMITS.lines + 1);
    expect(result.own).toBeLessThanOrEqual(BODY_LIMITS.characters);
    expect(result.ms).toBeLessThan(HANGS_MS);
  });
