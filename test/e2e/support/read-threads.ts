import { expect, type Page, type Worker } from '@playwright/test';
import { sampleMailbox } from '../../hosts/mailbox/sample-mailbox.ts';
import { type MailHost, openThread } from './desk.ts';
import { countReadingsOf } from './stored.ts';

/** The sender of the sample mailbox whose tone changes in a year. */
const COOLING = 'marta@delta-forgings.example.com';

/** Where to read: a mail page, and the worker that stores what is read. */
type Reading = { readonly page: Page; readonly host: MailHost; readonly worker: Worker };

/** The threads of the sender whose tone changes, in the order they were written. */
export const coolingThreads: readonly string[] = sampleMailbox.threads
  .filter(({ mails }) => mails.some(({ from }) => from.address === COOLING))
  .map(({ id }) => id)
  .toReversed();

const mailsOfSender = (thread: string): number =>
  sampleMailbox.threads.find(({ id }) => id === thread)?.mails.filter(({ from }) => from.address === COOLING)
    .length ?? 0;

/**
 * Opens {@link coolingThreads} from one place to another (not included) one after the other, each unfolded, until every message
 * that the sender wrote so far has a reading. The threads before must have been read.
 */
export async function readThreads(
  { page, host, worker }: Reading,
  [from, to] = [0, coolingThreads.length],
): Promise<void> {
  let expected = coolingThreads.slice(0, from).reduce((sum, id) => sum + mailsOfSender(id), 0);
  for (const id of coolingThreads.slice(from, to)) {
    expected += mailsOfSender(id);
    await openThread(page, host, id);
    await page.evaluate(() => __host.expandAll());
    await expect
      .poll(() => countReadingsOf(worker, COOLING), { message: `readings of ${id}` })
      .toBe(expected);
  }
}
