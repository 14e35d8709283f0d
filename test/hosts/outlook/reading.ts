import type { Mail, MailThread } from '../mailbox/mailbox.ts';
import { esc } from '../page/esc.ts';
import { elementOf, setHtml, the } from '../page/html.ts';
import { later } from '../page/later.ts';
import { options } from '../page/world.ts';
import { selectRow } from './list.ts';
import { cardsOf, fillCard, itemPane, type Pane, paneOf } from './pane.ts';
import { labels } from './world.ts';

/*
 * The reading pane holds one conversation. The one before it is kept, hidden, in front of it in the document: the same
 * ids then occur twice.
 */

let front: Pane | null = null;
let wanted: MailThread | null = null;

/** The conversation in front, or null. */
export const currentPane = (): Pane | null => front;

const holder = (): HTMLElement => the('#ReadingPaneContainerId');

function keepHidden(): void {
  for (const cached of document.querySelectorAll('.cachedPane')) cached.remove();
  if (front === null || !front.element.isConnected) return;
  const cached = elementOf('<div class="cachedPane" style="display:none"></div>');
  cached.append(front.element);
  holder().before(cached);
}

function show(pane: Pane): void {
  front = pane;
  holder().replaceChildren(pane.element);
  cardsOf(pane).at(-1)?.scrollIntoView({ block: 'nearest' });
  for (const body of pane.element.querySelectorAll<HTMLElement>('[id^="UniqueMessageBody_"]')) fadeIn(body);
}

function fadeIn(body: HTMLElement): void {
  if (options.lateMountMs === 0) return;
  body.style.opacity = '0';
  later(() => {
    body.style.opacity = '1';
  });
}

/** Opens a conversation in the reading pane. */
export function showThread(thread: MailThread): void {
  selectRow(thread);
  keepHidden();
  wanted = thread;
  setHtml(holder(), '<div class="spinner" aria-busy="true"></div>');
  later(() => {
    if (wanted === thread) show(paneOf(thread));
  });
}

/** Shows one mail alone, as a window of its own does. */
export function showItem(thread: MailThread, mail: Mail): void {
  later(() => show(itemPane(thread, mail)));
}

/** Empties the reading pane; the selected row stays selected. */
export function showEmpty(): void {
  keepHidden();
  front = null;
  wanted = null;
  setHtml(holder(), `<div class="emptyState"><span>${esc(labels.empty)}</span></div>`);
}

/** An empty place for a new mail in the reading pane. */
export function showFullCompose(): Element {
  keepHidden();
  front = null;
  setHtml(holder(), '<div class="g_zET"><div data-app-section="FullCompose"></div></div>');
  return the('[data-app-section="FullCompose"]');
}

/** Opens a closed message of the conversation in front. */
export function expand(index: number): void {
  const pane = front;
  later(() => {
    const mail = pane?.thread.mails[index];
    if (pane !== null && mail !== undefined) fillCard(pane, index, mail, true);
  });
}

/** Opens every closed message. */
export function expandAll(): void {
  if (front === null) return;
  for (const [index, card] of cardsOf(front).entries()) {
    if (card.querySelector('.GjFKx') !== null) expand(index);
  }
}
