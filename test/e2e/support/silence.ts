import { expect } from '@playwright/test';
import { mailOrigins } from '../../../lib/messaging/mail-hosts.ts';
import type { BrowserRecord } from './record.ts';

/** Addresses that stay on the machine: the extension's own files, the simulated webmail, and data in an address. */
const isHere = (url: string): boolean =>
  /^(chrome-extension|data|blob|about):/.test(url) ||
  mailOrigins.some((origin) => url.startsWith(`${origin}/`));

/** Nothing was sent anywhere, no policy had to stop anything, and no program failed. */
export async function expectSilence(record: BrowserRecord): Promise<void> {
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
}
