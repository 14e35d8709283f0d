import { browser } from 'wxt/browser';
import { err, ok } from '../domain/result.ts';
import type { Caller, Handlers } from '../messaging/guard.ts';
import { askPage } from '../messaging/page-client.ts';
import type { PageCalls } from '../messaging/page-protocol.ts';
import { forgetCard, openCardOf, rememberCard } from './card-memory.ts';
import { openPanel } from './open-panel.ts';

type CardCalls = Pick<
  Handlers,
  | 'showCard'
  | 'cardSubject'
  | 'insertText'
  | 'keptText'
  | 'keepText'
  | 'resizeCard'
  | 'closeCard'
  | 'openSidePanel'
>;

/** The card and the frame of the mail page that shows it, introduced to each other. Nothing is stored but what is being typed. */
export const cardCalls: CardCalls = {
  async showCard({ subject }, { tabId, frameId }) {
    if (tabId === null || frameId === null) return err({ kind: 'gone' });
    await rememberCard(tabId, { subject, frameId });
    return ok(null);
  },

  async cardSubject(_, { tabId }) {
    const card = tabId === null ? null : await openCardOf(tabId);
    return ok(card?.subject ?? null);
  },

  async insertText(request, caller) {
    const reply = await relay(caller, 'insertText', request);
    return reply?.inserted === true ? ok(null) : err({ kind: 'gone' });
  },

  async keptText({ name }) {
    const { [name]: text } = await browser.storage.session.get(name);
    return ok(typeof text === 'string' ? text : '');
  },

  async keepText({ name, text }) {
    if (text === '') await browser.storage.session.remove(name);
    else await browser.storage.session.set({ [name]: text });
    return ok(null);
  },

  async resizeCard(request, caller) {
    await relay(caller, 'cardResized', request);
    return ok(null);
  },

  async closeCard(_, caller) {
    await relay(caller, 'cardClosed', null);
    if (caller.tabId !== null) await forgetCard(caller.tabId);
    return ok(null);
  },

  // No `await` before the panel opens: the browser wants it on the very turn of the press.
  openSidePanel: (_, { tabId }) => openPanel(tabId),
};

/** Forgets the card of a closed tab. */
export function forgetCardsOfClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetCard(tabId));
}

async function relay<C extends 'insertText' | 'cardResized' | 'cardClosed'>(
  { tabId }: Caller,
  call: C,
  request: PageCalls[C]['request'],
): Promise<PageCalls[C]['reply'] | null> {
  const card = tabId === null ? null : await openCardOf(tabId);
  return tabId === null || card === null ? null : askPage(tabId, call, request, card.frameId);
}
