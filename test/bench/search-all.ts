import { fillTerms } from '../e2e/support/fill-terms.ts';
import { launch } from '../e2e/support/launch.ts';
import { fillDatabase } from './support/fill-database.ts';
import type { Measure } from './support/measure.ts';
import { frameRow, measureKeys, percentile, threadMs, untilIdle } from './support/time-keys.ts';

/** What is typed, key by key: a term, a row with its supplier, a slip, what every row says, and a word that is nowhere. */
const typed = ['lead time', 'topic 7 of 17', 'delivry', 'weekly', 'zzzz'];

/** Finding in the popup among 200 suppliers, 6,000 charter rows and 10,000 terms: main-thread time of each key until its hits are drawn. */
export async function benchSearchAll(): Promise<Measure[]> {
  const launched = await launch({ extension: true });
  try {
    const worker = launched.serviceWorker;
    if (worker === null) throw new Error('no extension');
    await fillDatabase(worker);
    await fillTerms(worker, 10_000);
    const page = await launched.context.newPage();
    const session = await launched.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(worker.url().replace(/\/[^/]*$/, '/popup.html'));
    const field = page.getByRole('searchbox');
    await page.getByText('Supplier 7', { exact: true }).waitFor();
    await field.fill('topic 7');
    await page.getByText('Charter rows', { exact: true }).waitFor({ timeout: 60_000 });
    const startMs = await threadMs(session);
    await field.fill('');
    await page.evaluate(untilIdle);
    const keysMs = await measureKeys(page, session, typed);
    const among = '200 suppliers, 6,000 rows, 10,000 terms';
    return [
      frameRow(`search ${among}, a key, median`, percentile(keysMs, 0.5)),
      frameRow(`search ${among}, a key, p95`, percentile(keysMs, 0.95)),
      frameRow(`popup with ${among} until its search is ready`, startMs),
    ];
  } finally {
    await launched.close();
  }
}
