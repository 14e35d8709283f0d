import { expect, type Page } from '@playwright/test';
import { clientFormats } from '../fixtures/bodies/client-formats.ts';
import { bodySets } from './support/fixture-sets.ts';
import { hostileBodies } from './support/hostile-bodies.ts';
import type { InPage } from './support/in-page.ts';
import { isExact } from './support/score-body.ts';
import { test } from './support/test.ts';

/** A task longer than 50 ms is felt in the page; a machine with other work may take twice as long. */
const MAX_TASK_MS = 100;

async function showBody(page: Page, bundle: string, html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(bundle);
}

const readBody = (page: Page) =>
  page.evaluate(() => {
    const { inPage } = window as unknown as { inPage: InPage }; // set by the bundle
    return {
      ...inPage.readBody(document.body),
      mapErrors: inPage.mapErrors(document.body),
      // biome-ignore lint/performance/useDomNodeTextContent: what is visible is the question.
      visibleText: document.body.innerText,
    };
  });

const wordsOf = (text: string): string =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');

test('own text is found in the format of every mail client, and no visible word is lost', async ({
  page,
  bundle,
}) => {
  const misses = [];
  for (const { client, html, own, isPartlyHidden } of clientFormats) {
    await showBody(page, bundle, html);
    const { ownText, segments, visibleText, mapErrors } = await readBody(page);
    const isComplete =
      isPartlyHidden === true ||
      wordsOf(segments.map(({ text }) => text).join('\n')) === wordsOf(visibleText);
    if (ownText !== own || !isComplete || mapErrors.length > 0)
      misses.push({ client, own, ownText, segments, visibleText, mapErrors });
  }
  expect(misses).toEqual([]);
});

for (const { name, bodies } of bodySets)
  test(`own text is exactly right in every body: ${name}`, async ({ page, bundle }) => {
    const misses = [];
    for (const saved of bodies) {
      await showBody(page, bundle, saved.html);
      const { ownText, segments, mapErrors } = await readBody(page);
      const ofSegments = segments.filter(({ kind }) => kind === 'own').map(({ text }) => text);
      const isConsistent = ofSegments.join('\n') === ownText && mapErrors.length === 0;
      if (!isExact(saved, segments) || !isConsistent)
        misses.push({ file: saved.file, ownText, segments, mapErrors });
    }
    expect(misses).toEqual([]);
  });

for (const { name, html, isTruncated } of hostileBodies)
  test(`a hostile body is read within a task and left as it is: ${name}`, async ({ page, bundle }) => {
    await showBody(page, bundle, '<main></main>');
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
    expect(result.ms).toBeLessThan(MAX_TASK_MS);
  });
