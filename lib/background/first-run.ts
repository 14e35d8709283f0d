import { browser } from 'wxt/browser';
import type { ParlanceDatabase } from '../storage/database.ts';
import { watchStore } from '../storage/watch-store.ts';
import type { Now } from './now.ts';
import { openWorkspace } from './open-workspace.ts';

/** On the first installation the watch list is begun; the workspace says what Parlance is and stores the sample. */
export function onInstalled(db: ParlanceDatabase, now: Now): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void settleIn(db, now, reason));
}

/**
 * What happens on an installation (`install`); an update needs nothing. A browser that loads Parlance by its command
 * line installs it at every start: who has data was welcomed before.
 */
export async function settleIn(db: ParlanceDatabase, now: Now, reason: string): Promise<void> {
  if (reason !== 'install' || (await db.settings.count()) > 0) return;
  await watchStore(db).seed(now());
  await openWorkspace('/welcome/first');
}
