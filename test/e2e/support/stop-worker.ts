import { expect } from '@playwright/test';
import type { Launched } from './launch.ts';

/** Stops the extension's worker, as the browser does with one that has nothing to do. The next event starts it anew. */
export async function stopWorker(launched: Launched): Promise<void> {
  const browser = await launched.connect();
  const session = await browser.newBrowserCDPSession();
  const worker = async () =>
    (await session.send('Target.getTargets')).targetInfos.find(({ type }) => type === 'service_worker');
  await session.send('Target.closeTarget', { targetId: (await worker())?.targetId ?? '' });
  await expect.poll(worker, 'a running worker').toBeUndefined();
  await browser.close();
}
