import { expect } from '@playwright/test';
import { mailOrigins } from '../../lib/messaging/mail-hosts.ts';
import type { Launched } from './support/launch.ts';
import { playStory } from './support/story.ts';
import { test } from './support/test.ts';

/** Addresses that stay on the machine: the extension's own files, the simulated webmail, and data in an address. */
const isHere = (url: string): boolean =>
  /^(chrome-extension|data|blob|about):/.test(url) ||
  mailOrigins.some((origin) => url.startsWith(`${origin}/`));

async function openAsTab({ context, serviceWorker }: Launched, surface: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${serviceWorker?.url().replace(/[^/]*$/, '')}${surface}.html`);
  await expect(page.getByRole('heading').first()).toBeAttached();
  await page.close();
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: in the whole story Parlance makes no request and breaks no policy`, async ({
    launched,
    record,
  }) => {
    test.setTimeout(180_000);
    await playStory({ launched, host, chapter: async () => undefined });
    // Popup and side panel are no tabs, and the recorder sees tabs only: they are opened as tabs, too.
    for (const surface of ['popup', 'sidepanel', 'options']) await openAsTab(launched, surface);
    expect(record.requests.length).toBeGreaterThan(0);
    expect(record.requests.filter(({ url }) => !isHere(url))).toEqual([]);
    // What the mail page asks of its own host must come from the mail page, not from us.
    expect(
      record.requests.filter(
        ({ url, from }) => from.startsWith('chrome-extension:') && !url.startsWith('chrome-extension:'),
      ),
    ).toEqual([]);
    expect(await record.violations()).toEqual([]);
    expect(record.errors).toEqual([]);
  });
}

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
