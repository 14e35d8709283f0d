import { esc } from '../page/esc.ts';
import { elementOf, the } from '../page/html.ts';
import { freshId, labels } from './world.ts';

const control = (act: string, label: string): string =>
  `<button class="host-${act}" data-act="${act}" aria-label="${esc(label)}"></button>`;

/** The frame of a compose dialog; the box goes into `.aaZ`. */
export function dialogFrame(subject: string): HTMLElement {
  const title = freshId();
  return elementOf(
    `<div class="AD"><div class="nH Hd" role="dialog" aria-labelledby="${title}"><div class="Hp"><h2 class="a3E"><div class="aYF" id="${title}">${esc(subject || labels.newMessage)}</div></h2>${control('new-window', labels.newWindow)}${control('full-screen', labels.fullScreen)}${control('close-dialog', labels.close)}</div><div class="aaZ"></div></div></div>`,
  );
}

/** Turns a dialog into a full-screen one, or back. */
export function toggleFullScreen(frame: HTMLElement): void {
  const wrapped = frame.closest('.aSs');
  if (wrapped !== null) {
    wrapped.replaceWith(frame);
    return;
  }
  const wrapper = elementOf('<div class="aSs"><div class="aSt"></div></div>');
  frame.before(wrapper);
  the('.aSt', wrapper).append(frame);
}
