import { expect, type Page } from '@playwright/test';
import type { HostOptions } from '../hosts/host-options.ts';
import type { MailThread } from '../hosts/mailbox/mailbox.ts';
import { sampleMailbox } from '../hosts/mailbox/sample-mailbox.ts';
import { serveHosts } from '../hosts/serve.ts';
import { collapsed } from './support/field-score.ts';
import type { MessageReading } from './support/in-page.ts';
import { readPage } from './support/open-page.ts';
import { test } from './support/test.ts';

/* The hosts that run: every mail of the sample mailbox, in the language of meaningless labels. */

const inbox = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox',
  outlook: 'https://outlook.cloud.microsoft/mail/inbox',
} as const;

const fieldsOf = ({ sender, recipients, ownText }: MessageReading) => ({
  sender: sender.address,
  recipients: recipients?.map(({ name, address }) => address ?? name).toSorted(),
  ownText: collapsed(ownText ?? ''),
});

async function readThread(page: Page, bundle: string, thread: MailThread) {
  await page.evaluate((id) => __host.open(id), thread.id);
  await expect.poll(async () => (await readPage(page, bundle))?.thread?.subject).toBe(thread.subject);
  await page.evaluate(() => __host.expandAll());
  await expect.poll(async () => (await readPage(page, bundle))?.thread?.readable).toBe(thread.mails.length);
  return (await readPage(page, bundle))?.thread ?? null;
}

const variants: readonly Partial<HostOptions>[] = [
  { locale: 'qps', csp: false },
  { locale: 'he', csp: false, build: '2025' },
];

for (const host of ['gmail', 'outlook'] as const)
  for (const options of variants)
    test(`every mail of the sample mailbox in ${host} is read as it was written (${options.locale})`, async ({
      page,
      context,
      bundle,
    }) => {
      const served = await serveHosts(context);
      served.configure(options);
      await page.goto(inbox[host]);
      for (const thread of sampleMailbox.threads) {
        const reading = await readThread(page, bundle, thread);
        expect(reading?.total).toBe(thread.mails.length);
        const read = (reading?.messages ?? []).map(fieldsOf);
        expect(read.map(({ ownText }) => ownText)).toEqual(
          thread.mails.map((mail) => collapsed(mail.ownText)),
        );
        // Outlook shows no address of people inside the organisation.
        const senders = thread.mails.map(({ from }) => from.address);
        expect(read.map(({ sender }, at) => sender ?? senders[at])).toEqual(senders);
        if (host === 'gmail')
          expect(read.map(({ recipients }) => recipients)).toEqual(
            thread.mails.map(({ to, cc }) => [...to, ...cc].map(({ address }) => address).toSorted()),
          );
      }
    });
