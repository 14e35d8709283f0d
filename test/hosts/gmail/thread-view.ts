import type { Mail, MailThread } from '../mailbox/mailbox.ts';
import { esc } from '../page/esc.ts';
import { elementOf, setHtml, the } from '../page/html.ts';
import { later } from '../page/later.ts';
import { mailbox, options } from '../page/world.ts';
import { threadIds } from './ids.ts';
import { fillItem, firstStates, type ItemState } from './item.ts';
import { draftHtml } from './message.ts';
import { labels } from './world.ts';

/** An open conversation: its place in the page and how each message is shown. */
export type ThreadView = {
  readonly element: HTMLElement;
  thread: MailThread;
  states: ItemState[];
};

/** Beside the list the thread lies in the list's own view. */
const frame = `<div class="nH ao8"><div class="nH"${options.previewPane ? '' : ' role="main"'} jslog="1"><div class="g id"><div class="nH a98 iY"></div></div></div></div>`;

const headerHtml = (thread: MailThread): string => {
  const { perm, legacy } = threadIds(thread);
  return `<h2 jsname="r4nke" class="hP" tabindex="-1" data-thread-perm-id="${perm}" data-legacy-thread-id="${legacy}">${esc(thread.subject)}</h2><span class="J-J5-Ji"></span><div class="bHJ"><button jsname="tRarif" data-act="expand-all" aria-label="${esc(labels.expandAll)}"></button></div>`;
};

const list = options.conversationView
  ? '<div class="nH" role="list"></div>'
  : '<div class="nH"><div class="nH if" role="presentation"></div></div>';

/** Makes a view for a thread, or shows the thread in an older view's elements. */
export function openThreadView(thread: MailThread, recycled: ThreadView | undefined): ThreadView {
  const view = recycled ?? { element: elementOf(frame), thread, states: [] };
  view.thread = thread;
  view.states = firstStates(thread.mails.length);
  const content = the('.a98', view.element);
  if (recycled === undefined) {
    setHtml(
      content,
      `<div class="nH"><div class="nH"><div class="ha">${headerHtml(thread)}</div></div><div class="nH aHU"><div class="nH hx"><div class="nH"></div></div><div class="nH"></div>${list}</div></div>`,
    );
  } else setHtml(the('.ha', view.element), headerHtml(thread));
  later(() => {
    if (view.thread === thread) showMessages(view);
  });
  return view;
}

const holderOf = (view: ThreadView): HTMLElement => the('.aHU > :last-child', view.element);

/** Elements of the messages, in order. */
export const itemsOf = (view: ThreadView): Element[] => [
  ...holderOf(view).querySelectorAll(':scope > :not(.host-draft)'),
];

function showMessages(view: ThreadView): void {
  const holder = holderOf(view);
  holder.querySelector('.host-draft')?.remove();
  while (holder.childElementCount > view.states.length) holder.lastElementChild?.remove();
  holder.querySelector('.host-draft')?.remove();
  while (holder.childElementCount < view.states.length)
    holder.append(elementOf('<div role="listitem"></div>'));
  for (const index of view.states.keys()) refill(view, index);
  if (options.draftCard) holder.append(elementOf(draftHtml(mailbox.account)));
}

function refill(view: ThreadView, index: number): void {
  const [element, mail, state] = [itemsOf(view)[index], view.thread.mails[index], view.states[index]];
  if (element === undefined || mail === undefined || state === undefined) return;
  fillItem(element, view.thread, mail, state);
  if (!options.conversationView) element.className = 'nH if';
}

function change(view: ThreadView, index: number, state: ItemState): void {
  view.states[index] = state;
  refill(view, index);
}

/** Opens a message; its body arrives when the host has it. */
export const expand = (view: ThreadView, index: number): void =>
  later(() => change(view, index, { kind: 'expanded' }));

/** Closes a message; its body stays in the page, hidden. */
export const collapse = (view: ThreadView, index: number): void =>
  change(view, index, { kind: 'collapsed', opened: true });

/** Unfolds the long middle of a conversation. */
export function unfold(view: ThreadView): void {
  for (const [index, state] of view.states.entries()) {
    if (state.kind === 'superCollapsed') change(view, index, { kind: 'collapsed', opened: false });
  }
}

/** Opens every message that is not open. */
export function expandAll(view: ThreadView): void {
  for (const [index, state] of view.states.entries()) if (state.kind !== 'expanded') expand(view, index);
}

/** Adds a mail below the others, open. */
export function appendMail(view: ThreadView, mail: Mail): void {
  view.thread = { ...view.thread, mails: [...view.thread.mails, mail] };
  view.states.push({ kind: 'expanded' });
  holderOf(view).append(elementOf('<div role="listitem"></div>'));
  refill(view, view.states.length - 1);
}

/** Puts another mail into the element of a message. */
export function replaceMail(view: ThreadView, index: number, mail: Mail): void {
  view.thread = { ...view.thread, mails: view.thread.mails.with(index, mail) };
  refill(view, index);
}
