import type { MailThread } from '../mailbox/mailbox.ts';
import { elementOf, the } from '../page/html.ts';
import { options } from '../page/world.ts';
import { listHtml } from './list.ts';
import { openThreadView, type ThreadView } from './thread-view.ts';

/*
 * Views are children of `.aeF > .nH`; one is displayed. The list always stays, and so does the conversation before the
 * present one, hidden. A third conversation takes over the elements of the oldest.
 */

let list: HTMLElement | null = null;
let threadViews: ThreadView[] = [];
let front: ThreadView | null = null;

/** The conversation in front, or null. */
export const currentView = (): ThreadView | null => front;

const holder = (): HTMLElement => the('.aeF > .nH');

/** Beside the list: the list's own view, in which everything else lies. */
const besideList = (): HTMLElement => the('[role="main"]', list ?? document);

function display(shown: HTMLElement | null): void {
  if (options.previewPane) {
    for (const { element } of threadViews) element.style.display = element === shown ? '' : 'none';
    return;
  }
  for (const view of holder().children) {
    if (view instanceof HTMLElement) view.style.display = view === shown ? '' : 'none';
  }
}

/** Shows the list of conversations. */
export function showList(): void {
  if (list === null) {
    list = elementOf(listHtml());
    holder().prepend(list);
  }
  front = null;
  display(list);
}

/** Shows a conversation. */
export function showThread(thread: MailThread): ThreadView {
  const known = threadViews.find((view) => view.thread.id === thread.id);
  const view = known ?? openThreadView(thread, threadViews.length < 2 ? undefined : threadViews[0]);
  threadViews = [...threadViews.filter((other) => other !== view), view];
  if (options.previewPane && list === null) showList();
  if (!view.element.isConnected) (options.previewPane ? besideList() : holder()).append(view.element);
  front = view;
  display(view.element);
  return view;
}

/** Shows nothing: settings and the like. */
export function showNothing(): void {
  front = null;
  display(null);
}

/** Takes a conversation out of the list. */
export function removeFromList(thread: MailThread): void {
  list
    ?.querySelector(`[data-legacy-thread-id="${threadIdOf(thread)}"]`)
    ?.closest('tr')
    ?.remove();
}

const threadIdOf = (thread: MailThread): string =>
  threadViews
    .find((view) => view.thread.id === thread.id)
    ?.element.querySelector('h2')
    ?.getAttribute('data-legacy-thread-id') ?? '';
