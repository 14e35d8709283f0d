import type { Page } from '@playwright/test';
import { openMail, openThread } from '../../e2e/support/desk.ts';
import { launch } from '../../e2e/support/launch.ts';
import type { Mailbox } from '../../hosts/mailbox/mailbox.ts';
import { type Clock, createClock } from './meter.ts';
import { storeAgreedTerms } from './store-agreed-terms.ts';
import { drawTerms } from './terms.ts';

/** The thread that `withThread` and `withGeneratedThread` are asked for. */
export const BENCH_THREAD = 'bench';

/** A thread in the simulated Gmail, in a browser of its own. */
export type BenchThread = { readonly page: Page; readonly clock: Clock; close(): Promise<void> };

/** Opens the list of a mailbox, with the built extension and 1,000 agreed terms, or without. */
export async function openBenchMail(extension: boolean, mailbox: Mailbox): Promise<BenchThread> {
  const launched = await launch({ extension });
  const { context, hosts, serviceWorker } = launched;
  if (serviceWorker !== null) await storeAgreedTerms(serviceWorker, drawTerms(1_000));
  const page = await openMail(context, hosts, 'gmail', { mailbox });
  const clock = await createClock(page);
  await clock.untilQuiet();
  return { page, clock, close: () => launched.close() };
}

/** The same with the bench thread open. Its messages are still folded. */
export async function openBenchThread(extension: boolean, mailbox: Mailbox): Promise<BenchThread> {
  const mail = await openBenchMail(extension, mailbox);
  await openThread(mail.page, 'gmail', BENCH_THREAD);
  await mail.clock.untilQuiet();
  return mail;
}

/** Unfolds every message and waits until there is nothing left to read and draw. */
export async function unfold({ page, clock }: BenchThread): Promise<void> {
  await page.evaluate(() => __host.expandAll());
  await clock.untilQuiet();
}
