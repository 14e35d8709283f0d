import type { BrowserContext, Page } from '@playwright/test';
import type { HostHandle, HostOptions } from '../../hosts/host-options.ts';
import type { Mailbox } from '../../hosts/mailbox/mailbox.ts';
import { furtherOrigins, type ServedHosts } from '../../hosts/serve.ts';

declare global {
  /** Handle of a simulated host, in its page. */
  var __host: HostHandle;
}

/** Addresses at which the simulated hosts are opened. */
export const mailUrls = {
  gmail: 'https://mail.google.com/mail/u/0/',
  outlook: 'https://outlook.cloud.microsoft/mail/',
  'outlook-consumer': 'https://outlook.live.com/mail/0/',
  'outlook-government': `${furtherOrigins.government}/mail/`,
  'outlook-proxied': `${furtherOrigins.proxied}/mail/`,
  'outlook-own': `${furtherOrigins.own}/owa/`,
} as const;

/** A webmail of the tests. */
export type MailHost = keyof typeof mailUrls;

/** What to open, on top of how the host behaves. */
export type OpenOptions = Partial<HostOptions> & {
  /** Thread of the mailbox to open; the list otherwise. */
  readonly thread?: string;
  readonly mailbox?: Mailbox;
};

const openBody = (host: MailHost): string =>
  host === 'gmail' ? '[role="main"] .a3s' : '[id^="UniqueMessageBody"]';

/** Opens a simulated webmail in a tab and, if asked, one of its threads. */
export async function openMail(
  context: BrowserContext,
  hosts: ServedHosts,
  host: MailHost,
  { thread, mailbox, ...options }: OpenOptions = {},
): Promise<Page> {
  const account = host === 'outlook-consumer' ? 'consumer' : 'business';
  hosts.configure({ account, ...options }, mailbox);
  const [first] = context.pages();
  const page = first?.url() === 'about:blank' ? first : await context.newPage();
  await page.goto(mailUrls[host]);
  await page.locator('[role="row"], [role="option"]').first().waitFor();
  if (thread !== undefined) await openThread(page, host, thread);
  return page;
}

/** Opens a thread and waits until one of its bodies is shown. */
export async function openThread(page: Page, host: MailHost, thread: string): Promise<void> {
  await page.evaluate((id) => __host.open(id), thread);
  await page.locator(openBody(host)).filter({ visible: true }).first().waitFor();
}
