import type { SentMail } from '../host-options.ts';
import type { ComposeStart } from '../page/answer.ts';
import { elementOf, setHtml, the } from '../page/html.ts';
import { later } from '../page/later.ts';
import { composeHtml, entityHtml } from './compose.ts';

/** Where a draft is written. */
export type Surface = 'inline' | 'pane' | 'window';

/** An open compose box. `place` holds it; it may be in another window's document. */
export type Draft = {
  readonly index: number;
  readonly start: ComposeStart;
  readonly surface: Surface;
  readonly place: Element;
};

const open: Draft[] = [];
let nextIndex = 0;

const editorIn = (place: ParentNode): HTMLElement =>
  the('[id^="editorParent_"] [contenteditable="true"]', place);

/** The editor that was opened last and still exists, or null. */
export const lastEditor = (): HTMLElement | null => {
  const draft = open.at(-1);
  return draft === undefined ? null : editorIn(draft.place);
};

/** Opens a compose box in `place`. */
export function openDraft(start: ComposeStart, surface: Surface, place: Element): void {
  const draft = { index: nextIndex, start, surface, place };
  nextIndex += 1;
  later(() => {
    setHtml(place, composeHtml(start, draft.index, surface));
    open.push(draft);
    const first =
      start.kind === 'reply' ? editorIn(place) : the('[id$="_TO"] [contenteditable="true"]', place);
    first.focus();
  });
}

/** The draft whose box holds an element. */
export const draftAt = (element: Element): Draft | undefined =>
  open.find(({ place }) => place.contains(element));

/** Closes a box, and the window it is alone in. */
export function closeDraft(draft: Draft): void {
  open.splice(open.indexOf(draft), 1);
  draft.place.replaceChildren();
  const { defaultView } = draft.place.ownerDocument;
  if (draft.surface === 'window' && defaultView !== window) defaultView?.close();
}

/** What would go out. */
export function contentOf({ place }: Draft): SentMail {
  const entities = [...place.querySelectorAll('._EType_RECIPIENT_ENTITY > [aria-label]')];
  return {
    to: entities.map((entity) => entity.getAttribute('aria-label') ?? ''),
    subject: place.querySelector<HTMLInputElement>('input[maxlength="255"]')?.value ?? '',
    html: editorIn(place).innerHTML,
  };
}

/** An address that was typed into a well becomes a recipient. */
export function takeRecipient(well: Element): void {
  const typed = [...well.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const address = typed
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/[\u200b;,\s]/g, '');
  if (!address.includes('@')) return;
  for (const node of typed) node.remove();
  well.append(elementOf(entityHtml({ name: address, address })), '\u200b');
}
