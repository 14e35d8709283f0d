import type { Mail, MailThread } from '../mailbox/mailbox.ts';
import { setHtml } from '../page/html.ts';
import { answersHtml, collapsedHtml, expandedHtml } from './message.ts';
import { freshId } from './world.ts';

/** How a message of a conversation is shown. `superCollapsed` carries the count on the first of its group. */
export type ItemState =
  | { readonly kind: 'expanded' }
  /** `opened`: it was open before and keeps its body in the page, hidden. */
  | { readonly kind: 'collapsed'; readonly opened: boolean }
  | { readonly kind: 'superCollapsed'; readonly count: number | null };

const classOf = (state: ItemState): string => {
  if (state.kind === 'expanded') return 'h7  ie nH oy8Mbf';
  if (state.kind === 'collapsed') return 'kv';
  return state.count === null ? 'kQ bg' : 'kQ bg adv';
};

const innerOf = (thread: MailThread, mail: Mail, state: ItemState): string => {
  if (state.kind === 'expanded') {
    return `<div class="Bk"><div class="G3 G2"><div><div id="${freshId()}">${expandedHtml(thread, mail)}${answersHtml(mail)}</div></div></div></div>`;
  }
  const count =
    state.kind === 'superCollapsed' && state.count !== null
      ? `<span class="adx"><span>${state.count}</span></span>`
      : '';
  const kept = state.kind === 'collapsed' && state.opened ? expandedHtml(thread, mail, false) : '';
  return `<div class="Bk"><div class="G3 G2">${count}<div class="aFg" style="display: none;"></div><div><div id="${freshId()}">${collapsedHtml(mail)}${kept}</div></div></div></div>`;
};

/** Fills the element of a message; the element itself stays, as the host reuses it. */
export function fillItem(element: Element, thread: MailThread, mail: Mail, state: ItemState): void {
  element.className = classOf(state);
  element.setAttribute('aria-expanded', String(state.kind === 'expanded'));
  if (state.kind === 'expanded') element.setAttribute('tabindex', '-1');
  else element.removeAttribute('tabindex');
  setHtml(element, innerOf(thread, mail, state));
}

/** States on opening: the last is open, the one before and the first are closed, long middles are folded away. */
export function firstStates(count: number): ItemState[] {
  const folded = count > 5 ? count - 3 : 0;
  return Array.from({ length: count }, (_, index): ItemState => {
    if (index === count - 1) return { kind: 'expanded' };
    if (index === 0 || index > folded) return { kind: 'collapsed', opened: false };
    return { kind: 'superCollapsed', count: index === 1 ? folded : null };
  });
}
