import type { PageView } from '../webmail/webmail.ts';
import type { ScoutPage } from './page.ts';
import { pageUrl } from './page-url.ts';
import { oncePerFrame } from './schedule.ts';

/** Whether the page changed something inside an element since the look before. */
export type Touched = (element: Element) => boolean;

/** The part of a page that is watched. */
export type Observed = Pick<ScoutPage, 'document' | 'window' | 'webmail' | 'listeners' | 'signal'>;

/** Beyond this many changed nodes in a frame everything counts as touched: cheaper than asking one by one. */
const MANY_NODES = 500;

/**
 * Looks at the page after each batch of changes, at most once a frame and not while the tab is hidden, until the
 * signal ends. Answers with a function that asks for one more look in the next frame.
 */
export function observePage(
  { document, window, webmail, listeners, signal }: Observed,
  onLook: (view: PageView, touched: Touched) => void,
): () => void {
  let root: Element | null = document.documentElement;
  let changed = new Set<Node>();
  const collect = (records: readonly MutationRecord[]) => {
    for (const record of records) changed.add(record.target);
  };

  // Frames stand still in a hidden tab, so nothing happens there either.
  const look = oncePerFrame(
    window,
    () => {
      collect(observer.takeRecords());
      const nodes = [...changed];
      changed = new Set();
      if (document.documentElement !== root) listeners.renew();
      root = document.documentElement;
      const touched: Touched = (element) =>
        nodes.length > MANY_NODES || nodes.some((node) => element.contains(node));
      if (root !== null) onLook(webmail.look(document, pageUrl(document)), touched);
    },
    signal,
  );
  const observer = new window.MutationObserver((records) => {
    collect(records);
    look();
  });

  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const type of ['popstate', 'hashchange'] as const) listeners.on(window, type, look);
  // A click or a move of the focus may show what was only hidden: that changes attributes, which nobody observes.
  for (const type of ['visibilitychange', 'click', 'focusin'] as const)
    listeners.on(document, type, look, { passive: true });
  look();
  return look;
}
