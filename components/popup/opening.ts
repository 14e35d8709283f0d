import type { ParlanceDatabase } from '../../lib/storage/database.ts';
import { answerOf, type Live } from '../ui/use-live.ts';
import { type Front, findFront } from './find-front.ts';
import { readTabInFront, type TabInFront } from './tab-in-front.ts';

/** What the popup can show in its first frame: the tab in front and, for a thread, whose it is. */
export type Opening = { readonly tab: TabInFront; readonly front: Live<Front> | undefined };

/** Reads all of it before the first render, so that the charter is there in the first frame. */
export const readOpening = async (db: ParlanceDatabase, search: string): Promise<Opening> =>
  openingOf(db, await readTabInFront(search));

/** The opening over a tab that is known. */
export async function openingOf(db: ParlanceDatabase, tab: TabInFront): Promise<Opening> {
  const { page } = tab;
  return { tab, front: page === null ? undefined : await answerOf(() => findFront(db, page)) };
}
