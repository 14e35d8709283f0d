import { expect } from '@playwright/test';
import { test } from './support/test.ts';

test.use({ ownBrowser: true });

test('a request that the extension tries is stopped by its policy and noticed by this proof', async ({
  parlance,
  record,
}) => {
  const page = await parlance.workspace();
  await page.evaluate(() => fetch('https://example.com/leak').catch(() => null));
  await expect
    .poll(() => record.violations())
    .toContainEqual(
      expect.objectContaining({ directive: 'connect-src', blocked: 'https://example.com/leak' }),
    );
  expect(record.requests.filter(({ url }) => url.startsWith('https://example.com'))).toEqual([]);
});
