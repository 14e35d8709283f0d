import type { ParlanceDatabase } from '../../lib/storage/database.ts';
import { answerOf, type Live } from '../ui/use-live.ts';
import { type Front, findFront } from './find-front.ts';
import type { TabInFront } from './tab-in-front.ts';

/** What the popup was opened over: the tab in front and, for a mail page, whose thread it shows. */
export type Opened = { readonly tab: TabInFront; readonly front: Live<Front> | undefined };

/** Reads whose thread is in front before the first live render, so that nothing is drawn twice. */
export async function openedOver(db: ParlanceDatabase, tab: TabInFront): Promise<Opened> {
  const { page } = tab;
  return { tab, front: page === null ? undefined : await answerOf(() => findFront(db, page)) };
}
