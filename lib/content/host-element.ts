import { hostRules } from './host-rules.ts';
import type { Listeners } from './listeners.ts';

/** Our only element in the page, at the end of `<html>`. Its closed root holds markers, the card's frame and announcements. */
export type HostElement = {
  /** What the page can see of us. */
  readonly element: HTMLElement;
  /** Adds something of ours, putting the host into the page if it is not there. */
  add(child: HTMLElement): void;
  /** Puts the host back if the page took it out; too often, and we give up. */
  keep(): void;
  /** The page hid what is in the host; too often, and we give up. */
  hidden(): void;
};

/** After so many times the page evidently does not want us. */
const MAX_TIMES = 3;

/** The host of one document. Nothing is in the page before the first child; all is taken away when the signal ends. */
export function createHostElement(
  document: Document,
  listeners: Listeners,
  giveUp: () => void,
  signal: AbortSignal,
): HostElement {
  const element = document.createElement('parlance-card');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostRules);
  root.adoptedStyleSheets = [sheet];
  let times = 0;
  signal.addEventListener('abort', () => element.remove(), { once: true });

  // A key pressed in our host is not meant for the mail's single-key shortcuts; what it does by default stays.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    listeners.on(
      window,
      type,
      (event) => {
        if (event.target === element) event.stopImmediatePropagation();
      },
      { capture: true },
    );

  const count = () => {
    times += 1;
    if (times === MAX_TIMES) giveUp();
  };
  return {
    element,
    add(child) {
      if (child.parentNode !== root) root.append(child);
      if (!element.isConnected && !signal.aborted) document.documentElement.append(element);
    },
    keep() {
      if (!root.hasChildNodes() || element.isConnected || signal.aborted) return;
      count();
      if (times < MAX_TIMES) document.documentElement.append(element);
    },
    hidden: count,
  };
}
