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
 * So long a look holds when it is asked for again and nothing was added or removed meanwhile: the answers about a long
 * thread come one by one, and each would cost a look at all of its messages.
 */
const LOOK_HOLDS_MS = 1_000;

/**
 * Looks at the page in the frame after each batch of changes and not while the tab is hidden, until the signal ends. Answers with a function that asks for one more look in the next frame; a fresh one is still good then.
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

  let last: { readonly view: PageView; readonly href: string; readonly atMs: number } | null = null;

  const isFresh = () =>
    changed.size === 0 &&
    last?.href === pageUrl(document).href &&
    window.performance.now() - last.atMs < LOOK_HOLDS_MS;
  const lookNow = () => {
    collect(observer.takeRecords());
    const holds = isFresh();
    const nodes = [...changed];
    changed = new Set();
    if (document.documentElement !== root) listeners.renew();
    root = document.documentElement;
    const touched: Touched = (element) =>
      nodes.length > MANY_NODES || nodes.some((node) => element.contains(node));
    if (root === null) return;
    const url = pageUrl(document);
    if (!holds || last === null)
      last = { view: webmail.look(document, url), href: url.href, atMs: window.performance.now() };
    onLook(last.view, touched);
  };

  // What was added is laid out by the browser at the end of the frame; asking before would make that our work, in one
  // task. Frames stand still in a hidden tab, so nothing happens there either.
  const lookLaidOut = oncePerFrame(window, lookNow, signal);
  const again = oncePerFrame(
    window,
    () => {
      collect(observer.takeRecords());
      if (isFresh()) lookNow();
      else lookLaidOut();
    },
    signal,
  );
  const look = () => {
    last = null;
    again();
  };
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
  return again;
}
