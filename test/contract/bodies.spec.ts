import { expect } from '@playwright/test';
import { missedBodies, missedFormats, showBody } from './support/body-misses.ts';
import { bodySets } from './support/fixture-sets.ts';
import { hostileBodies } from './support/hostile-bodies.ts';
import type { InPage } from './support/in-page.ts';
import { test } from './support/test.ts';

/** Far above what any of these takes (2 to 50 ms), far below what a reader of more than linear time would need. */
const HANGS_MS = 1_000;

test('own text is found in the format of every mail client, and no visible word is lost', async ({
  page,
  bundle,
}) => {
  expect(await missedFormats({ page, bundle })).toEqual([]);
});

for (const { name, bodies } of bodySets)
  test(`own text is exactly right in every body: ${name}`, async ({ page, bundle }) => {
    expect(await missedBodies({ page, bundle }, bodies)).toEqual([]);
  });

for (const { name, html, isTruncated } of hostileBodies)
  test(`a hostile body does not hang the reader and is left as it is: ${name}`, async ({ page, bundle }) => {
    await showBody({ page, bundle }, '<main></main>');
    const result = await page.evaluate((source) => {
      const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
      const parsed = new DOMParser().parseFromString(source, 'text/html').body;
      document.body.replaceWith(parsed);
      const nodes = () => document.querySelectorAll('*').length;
      const before = nodes();
      // The shortest of some runs: the machine may be busy with something else.
      const times = [1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        inPage.ownOnly(parsed);
        return performance.now() - start;
      });
      const { truncated } = inPage.ownOnly(parsed);
      return { ms: Math.min(...times), truncated, isSame: nodes() === before };
    }, html);
    expect(result).toMatchObject({ truncated: isTruncated, isSame: true });
    expect(result.ms).toBeLessThan(HANGS_MS);
  });
