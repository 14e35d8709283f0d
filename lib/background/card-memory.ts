import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { CardSubject } from '../messaging/card-subject.ts';

/** What the card of a tab is about, and the frame that shows it. Session memory only: gone with the browser. */
const OpenCard = z.strictObject({ subject: CardSubject, frameId: z.number() });
/** The open card of a tab, as remembered. */
export type OpenCard = z.infer<typeof OpenCard>;

const nameOf = (tabId: number) => `card:${tabId}`;

/** The open card of a tab, or null. A tab has one at most: the latest. */
export async function openCardOf(tabId: number): Promise<OpenCard | null> {
  const stored = await browser.storage.session.get(nameOf(tabId));
  const card = z.safeParse(OpenCard, stored[nameOf(tabId)]);
  return card.success ? card.data : null;
}

/** Remembers what the card of a tab is about. */
export const rememberCard = (tabId: number, card: OpenCard): Promise<void> =>
  browser.storage.session.set({ [nameOf(tabId)]: card });

/** The card was closed, or its tab. */
export const forgetCard = (tabId: number): Promise<void> => browser.storage.session.remove(nameOf(tabId));
