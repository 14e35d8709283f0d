import type { SentMail } from '../host-options.ts';
import { answerTo } from '../page/answer.ts';
import { mailbox, threads } from '../page/world.ts';
import { closeDraft, contentOf, type Draft, draftAt, openDraft, takeRecipient } from './drafts.ts';
import { rowIdOf } from './ids.ts';
import { appendMail, cardsOf, fillCard, type Pane, placeForReply } from './pane.ts';
import { currentPane, expand } from './reading.ts';
import { goTo, pathOf } from './route.ts';
import { openWindow } from './windows.ts';
import { base } from './world.ts';

/** What the user sent, for the tests. */
export const sent: SentMail[] = [];

const minuteMs = 60_000;

function send(draft: Draft): void {
  const content = contentOf(draft);
  sent.push(content);
  closeDraft(draft);
  const pane = currentPane();
  if (pane === null || pane.thread.id !== draft.start.thread?.id) return;
  const [own = '', ...quoted] = content.html.split('<div id="appendonsend"></div>');
  appendMail(pane, {
    id: `sent-${sent.length}`,
    from: mailbox.account,
    to: draft.start.to,
    cc: draft.start.cc,
    sentAtMs: mailbox.todayMs + sent.length * minuteMs,
    ownText: '',
    html: own,
    quotedHtml: quoted.join(''),
  });
}

/** The message an element belongs to, else the last one. */
function indexAt(pane: Pane, element: Element | null): number {
  const cards = cardsOf(pane);
  const found = element === null ? -1 : cards.findIndex((card) => card.contains(element));
  return found >= 0 ? found : cards.length - 1;
}

function answer(action: string, element: Element | null): void {
  const pane = currentPane();
  const mail = pane?.thread.mails[pane === null ? 0 : indexAt(pane, element)];
  if (pane === null || mail === undefined || pane.element.querySelector('.inlineCompose > *') !== null)
    return;
  openDraft(answerTo(pane.thread, mail, action), 'inline', placeForReply(pane));
}

function toggleHistory(element: Element | null): void {
  const pane = currentPane();
  if (pane === null) return;
  const index = indexAt(pane, element);
  const [card, mail] = [cardsOf(pane)[index], pane.thread.mails[index]];
  if (card === undefined || mail === undefined) return;
  const shown = card.querySelectorAll('[role="document"]').length > 1;
  fillCard(pane, index, mail, true, shown ? 'hidden' : 'shown');
}

const onDraft: Record<string, (draft: Draft) => void> = {
  send,
  discard: closeDraft,
  'pop-out': (draft) => {
    closeDraft(draft);
    openWindow(draft.start, listenTo);
  },
};

const onPage: Record<string, (element: Element | null) => void> = {
  compose: () => goTo(`${base}/compose/AAMkSampleNew`),
  reply: (element) => answer('reply', element),
  'reply-all': (element) => answer('reply-all', element),
  forward: (element) => answer('forward', element),
  'back-to-list': () => goTo(`${base}/inbox`),
  archive: () => leave(),
  delete: () => leave(),
  history: toggleHistory,
  expand: (element) => {
    const pane = currentPane();
    if (pane !== null) expand(indexAt(pane, element));
  },
};

function leave(): void {
  const pane = currentPane();
  if (pane === null) return;
  document.getElementById(rowIdOf(pane.thread))?.closest('[data-index]')?.remove();
  goTo(`${base}/inbox`);
}

/** Does what the name of an action says, for the draft or message of an element. */
export function act(name: string, element: Element | null): void {
  const draft = element === null ? undefined : draftAt(element);
  if (draft !== undefined) onDraft[name]?.(draft);
  else onPage[name]?.(element);
}

function press(pressed: Element): void {
  const row = pressed.closest('[role="option"]');
  const thread = threads.find((candidate) => rowIdOf(candidate) === row?.id);
  const button = pressed.closest('[data-act]');
  if (thread !== undefined) goTo(pathOf(thread));
  else if (button !== null) act(button.getAttribute('data-act') ?? '', button);
}

// Elements of another window are not instances of this window's classes.
const wellOf = (event: Event): Element | null =>
  (event.target as Element).closest?.('[role="combobox"][contenteditable="true"]') ?? null;

/** Hears what happens in a document: the page's own, or one of a window it filled. */
export function listenTo(target: Document): void {
  target.addEventListener('click', (event) => press(event.target as Element));
  target.addEventListener('keydown', (event) => {
    const well = wellOf(event);
    if (well === null || !['Enter', 'Tab', ';', ','].includes(event.key)) return;
    if (event.key !== 'Tab') event.preventDefault();
    takeRecipient(well);
  });
  target.addEventListener('focusout', (event) => {
    const well = wellOf(event);
    if (well !== null) takeRecipient(well);
  });
}
