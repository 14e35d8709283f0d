import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Route } from '@playwright/test';
import { transformWithOxc } from 'vite';
import { mailOrigins } from '../../lib/messaging/mail-hosts.ts';
import { documentHtml, type HostName, headersOf } from './document.ts';
import { type HostOptions, ordinaryHost } from './host-options.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { sampleMailbox } from './mailbox/sample-mailbox.ts';

/** What the hosts serve from now on; documents that are already open keep what they got. */
export type ServedHosts = { configure(options: Partial<HostOptions>, mailbox?: Mailbox): void };

/** Files of the page programs live under this path of every origin. */
const programs = '/__host/';

/** Origins at which a user of the tests has Outlook under another name. */
export const furtherOrigins = {
  government: 'https://outlook.office365.us',
  proxied: 'https://outlook.office.com.mcas.ms',
  own: 'https://mail.buyer.example.com',
} as const;

const hostOf = (url: URL): HostName => (url.hostname === 'mail.google.com' ? 'gmail' : 'outlook');

async function fulfillProgram(route: Route, path: string): Promise<void> {
  const file = join(import.meta.dirname, path);
  const text = await readFile(file, 'utf8');
  if (path.endsWith('.css')) return route.fulfill({ contentType: 'text/css', body: text });
  const { code } = await transformWithOxc(text, file, { sourcemap: false });
  return route.fulfill({ contentType: 'text/javascript', body: code });
}

/**
 * Answers the real origins of Gmail and Outlook with the simulated hosts, for every page of a browser context.
 * Nothing else is let through to a network.
 */
export async function serveHosts(context: Pick<BrowserContext, 'route'>): Promise<ServedHosts> {
  let served = { options: ordinaryHost, mailbox: sampleMailbox };
  const answer = async (route: Route): Promise<void> => {
    const request = route.request();
    const url = new URL(request.url());
    if (url.pathname.startsWith(programs)) return fulfillProgram(route, url.pathname.slice(programs.length));
    if (request.resourceType() !== 'document') return route.fulfill({ status: 204 });
    const host = hostOf(url);
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: headersOf(host, served.options),
      body: documentHtml(host, served),
    });
  };
  await context.route(/^https?:/, (route) => route.abort());
  for (const origin of [...mailOrigins, ...Object.values(furtherOrigins)])
    await context.route(`${origin}/**`, answer);
  return {
    configure(options, mailbox = sampleMailbox) {
      served = { options: { ...ordinaryHost, ...options }, mailbox };
    },
  };
}
