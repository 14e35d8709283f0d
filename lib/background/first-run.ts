import { browser } from 'wxt/browser';
import type { ParlanceDatabase } from '../storage/database.ts';
import { addSample } from '../storage/sample-relationship.ts';
import type { Now } from './now.ts';
import { startInOpenTabs } from './open-tabs.ts';
import { openWorkspace } from './open-workspace.ts';

/** On the first installation the sample is stored and the workspace says what Parlance is; after every installation and update open mail tabs are served. */
export function onInstalled(db: ParlanceDatabase, now: Now): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void settleIn(db, now, reason));
}

/** What happens on an installation (`install`) or update. */
export async function settleIn(db: ParlanceDatabase, now: Now, reason: string): Promise<void> {
  if (reason === 'install') {
    await addSample(db, now());
    await openWorkspace('/welcome');
  }
  if (reason === 'install' || reason === 'update') await startInOpenTabs();
}
