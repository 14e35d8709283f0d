import { expect } from '@playwright/test';
import { mailOrigins } from '../../lib/messaging/mail-hosts.ts';
import { playStory } from './support/story.ts';
import { test } from './support/test.ts';

/** Addresses that stay on the machine: the extension's own files, the simulated webmail, and data in an address. */
const isHere = (url: string): boolean =>
  /^(chrome-extension|data|blob|about):/.test(url) ||
  mailOrigins.some((origin) => url.startsWith(`${origin}/`));

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: in the whole story Parlance makes no request and breaks no policy`, async ({
    launched,
    record,
  }) => {
    test.setTimeout(180_000);
    await playStory({ launched, host, chapter: async () => undefined });
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
  launched,
  parlance,
  record,
}) => {
  const page = await parlance.workspace();
  await page.evaluate(() => fetch('https://example.com/leak').catch(() => null));
  const left = record.requests.filter(({ url }) => url.startsWith('https://example.com'));
  expect(left.length + (await record.violations()).length).toBeGreaterThan(0);
  expect(launched.serviceWorker).not.toBeNull();
});
