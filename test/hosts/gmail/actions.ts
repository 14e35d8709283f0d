import type { Mail } from '../mailbox/mailbox.ts';
import { answerTo, type ComposeStart, newDraft } from '../page/answer.ts';
import { the } from '../page/html.ts';
import { toggleFullScreen } from './dialog.ts';
import { closeDraft, type Draft, draftAt, openDraft, showQuote, unfoldRecipients } from './drafts.ts';
import { hashOf } from './route.ts';
import { send } from './send.ts';
import { collapse, expand, expandAll, itemsOf, type ThreadView, unfold } from './thread-view.ts';
import { currentView, removeFromList } from './views.ts';
import { labels } from './world.ts';

const dialogs = (): HTMLElement => the('.dw .no');

/** Opens the window in which a draft goes on. */
function openWindow(start: ComposeStart): void {
  const query = new URLSearchParams({ view: 'cm', act: start.kind });
  if (start.thread !== null) query.set('th', start.thread.id);
  if (start.answered !== null) query.set('msg', start.answered.id);
  window.open(`${location.pathname}popout?${query}`, '_blank', 'popup,width=720,height=560');
}

function toast(text: string): void {
  const alert = the('.vh');
  alert.textContent = text;
  alert.hidden = false;
}

/** The message an element belongs to, else the last one. */
function messageAt(view: ThreadView, element: Element | null): { index: number; mail: Mail } | null {
  const items = itemsOf(view);
  const found = element === null ? -1 : items.findIndex((item) => item.contains(element));
  const index = found >= 0 ? found : items.length - 1;
  const mail = view.thread.mails[index];
  return mail === undefined ? null : { index, mail };
}

function answer(action: string, element: Element | null): void {
  const view = currentView();
  const message = view === null ? null : messageAt(view, element);
  if (view === null || message === null) return;
  const item = itemsOf(view)[message.index];
  if (item === undefined || item.querySelector('.ip.adB') !== null) return;
  openDraft(answerTo(view.thread, message.mail, action), 'inline', the('.gA.gt.acV', item));
}

function leave(text: string): void {
  const view = currentView();
  if (view === null) return;
  removeFromList(view.thread);
  location.hash = '#inbox';
  toast(text);
}

const onDraft: Record<string, (draft: Draft) => void> = {
  send,
  discard: closeDraft,
  'close-dialog': closeDraft,
  'show-quote': showQuote,
  'unfold-recipients': unfoldRecipients,
  'full-screen': ({ frame }) => toggleFullScreen(frame),
  'pop-out': (draft) => {
    closeDraft(draft);
    openDraft(draft.start, 'dialog', dialogs());
  },
  'new-window': (draft) => {
    closeDraft(draft);
    openWindow(draft.start);
  },
};

const onPage: Record<string, (element: Element | null) => void> = {
  compose: () => openDraft(newDraft, 'dialog', dialogs()),
  reply: (element) => answer('reply', element),
  'reply-all': (element) => answer('reply-all', element),
  forward: (element) => answer('forward', element),
  back: () => {
    location.hash = '#inbox';
  },
  'back-to-list': () => {
    location.hash = '#inbox';
  },
  archive: () => leave(labels.archived),
  delete: () => leave(labels.deleted),
  'expand-all': () => {
    const view = currentView();
    if (view !== null) expandAll(view);
  },
};

function toggleTrimmed(dots: Element): void {
  const rest = dots.parentElement?.nextElementSibling;
  if (!(rest instanceof HTMLElement)) return;
  const opens = rest.style.display === 'none';
  rest.style.display = opens ? '' : 'none';
  rest.className = opens ? 'adM' : 'adL';
  dots.setAttribute('aria-expanded', String(opens));
  dots.setAttribute('aria-label', opens ? labels.hideTrimmed : labels.showTrimmed);
}

function pressMessage(element: Element): void {
  const view = currentView();
  if (view === null) return;
  const message = messageAt(view, element);
  if (message === null) return;
  if (element.matches('.adx')) unfold(view);
  else if (element.matches('.kv')) expand(view, message.index);
  else if (view.thread.mails.length > 1) collapse(view, message.index);
}

/** Does what a pressed element or the name of an action says. */
export function act(pressed: Element | string): void {
  const name = typeof pressed === 'string' ? pressed : pressed.getAttribute('data-act');
  const element = typeof pressed === 'string' ? null : pressed;
  const opened = element?.getAttribute('data-open');
  if (opened) location.hash = `#inbox/${opened}`;
  else if (name === null) press(element);
  else if (onDraft[name] !== undefined) {
    const draft = element === null ? undefined : draftAt(element);
    if (draft !== undefined) onDraft[name](draft);
  } else onPage[name]?.(element);
}

function press(element: Element | null): void {
  if (element === null) return;
  if (element.matches('.ajR')) toggleTrimmed(element);
  else pressMessage(element);
}

/** Opens a conversation. */
export const openThread = (thread: Parameters<typeof hashOf>[0]): void => {
  location.hash = hashOf(thread);
};
