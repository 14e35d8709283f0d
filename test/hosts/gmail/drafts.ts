import type { SentMail } from '../host-options.ts';
import type { ComposeStart } from '../page/answer.ts';
import { elementOf, setHtml, the } from '../page/html.ts';
import { later } from '../page/later.ts';
import { chipHtml, composeHtml, type Surface } from './compose.ts';
import { dialogFrame } from './dialog.ts';
import { freshId } from './world.ts';

/** An open compose box. */
export type Draft = {
  readonly id: number;
  readonly start: ComposeStart;
  readonly surface: Surface;
  /** What disappears when the box closes. */
  readonly frame: HTMLElement;
};

const open = new Map<number, Draft>();
let lastId = 16;

/** The editor that was opened last, or null. */
export const lastEditor = (): HTMLElement | null => {
  const editors = [...document.querySelectorAll<HTMLElement>('[g_editable="true"]')];
  return editors.at(-1) ?? null;
};

/** Opens a compose box in `place`: below a message, as a dialog, or alone in a window. */
export function openDraft(start: ComposeStart, surface: Surface, place: Element): void {
  lastId += 1;
  const id = lastId;
  const { frame, content } = frameOf(surface, start);
  place.append(frame);
  open.set(id, { id, start, surface, frame });
  later(() => {
    setHtml(content, composeHtml(start, surface, id));
    const focused = start.kind === 'reply' ? '[g_editable="true"]' : '[name="to"] input';
    the(focused, content).focus();
  });
}

function frameOf(surface: Surface, start: ComposeStart): { frame: HTMLElement; content: HTMLElement } {
  if (surface === 'inline') {
    const frame = elementOf('<div class="ip adB"><div class="gA gt acV"></div></div>');
    return { frame, content: the('.gA', frame) };
  }
  if (surface === 'window') {
    const frame = elementOf(`<div class="nH aoq" id="${freshId()}"></div>`);
    return { frame, content: frame };
  }
  const frame = dialogFrame(start.subject);
  return { frame, content: the('.aaZ', frame) };
}

/** The draft whose box holds an element. */
export function draftAt(element: Element): Draft | undefined {
  const frame = element.closest('.ip.adB, .aoq, .AD');
  return [...open.values()].find((draft) => draft.frame === frame);
}

/** Closes a box. One in full screen stays behind, empty. */
export function closeDraft(draft: Draft): void {
  open.delete(draft.id);
  const leftover = draft.frame.closest('.aSs')?.querySelector('.aaZ');
  if (leftover) leftover.replaceChildren();
  else draft.frame.remove();
}

/** Puts the quote of a reply into the editor, as a press on the dots does. */
export function showQuote(draft: Draft): void {
  const waiting = the('[name="uet"]', draft.frame);
  if (!(waiting instanceof HTMLInputElement) || waiting.value === '') return;
  const quote = document.createElement('div');
  setHtml(quote, waiting.value);
  the('[g_editable="true"]', draft.frame).append(...quote.childNodes);
  waiting.value = '';
  the('[data-act="show-quote"]', draft.frame).style.display = 'none';
}

/** Shows the recipients of an inline reply. */
export function unfoldRecipients(draft: Draft): void {
  the('.fX', draft.frame).style.display = '';
  the('.az9', draft.frame).style.display = 'none';
}

/** What would go out: everything in the editor, and the quote that waits outside it. */
export function contentOf(draft: Draft): SentMail & { readonly quote: string } {
  const { frame } = draft;
  const waiting = frame.querySelector<HTMLInputElement>('[name="uet"]');
  const chips = [...frame.querySelectorAll('[role="option"][data-hovercard-id]')];
  return {
    to: chips.map((chip) => chip.getAttribute('data-hovercard-id') ?? ''),
    subject: frame.querySelector<HTMLInputElement>('[name="subjectbox"]')?.value ?? '',
    html: the('[g_editable="true"]', frame).innerHTML,
    quote: waiting?.value ?? '',
  };
}

/** An address that was typed becomes a recipient. */
export function takeRecipient(input: HTMLInputElement): void {
  const address = input.value.trim().replace(/[,;]$/, '');
  if (!address.includes('@')) return;
  const well = input.closest('[role="listbox"]')?.querySelector('.afx');
  well?.append(elementOf(chipHtml({ name: address, address })));
  input.value = '';
}
