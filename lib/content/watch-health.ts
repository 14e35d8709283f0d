import { isUnreadable } from '../webmail/health.ts';
import type { PageView } from '../webmail/webmail.ts';
import type { ScoutPage } from './page.ts';
import { afterFrames } from './schedule.ts';

/** Whether the page still reads. */
export type Health = {
  /** Takes a look into account; answers with what of it may be used. */
  update(view: PageView): PageView;
  /** Whether the thread in front can't be read, so that results stopped. */
  isUnreadable(): boolean;
};

/** Webmails mount headers and bodies one after the other: what is missing for longer is missing. */
const SETTLE_MS = 2_000;

/**
 * Watches what is missing of the thread in front. Only what stays missing is told to the background, and only then do
 * results stop. Frames are counted while something is missing, and no more once it is told.
 */
export function watchHealth({
  window,
  ask,
  lookAgain,
  signal,
}: Pick<ScoutPage, 'window' | 'ask' | 'lookAgain' | 'signal'>): Health {
  const lookLater = afterFrames(window, SETTLE_MS, lookAgain, signal);
  let since: { readonly thread: string; readonly atMs: number } | null = null;
  let told = '';
  let stopped = false;

  const tell = (missing: readonly string[]) => {
    if (missing.join() === told) return;
    told = missing.join();
    void ask('tellHealth', { missing: [...missing] });
  };
  return {
    update(view) {
      const missing = view.misses.map(({ what }) => what);
      if (missing.length === 0) {
        since = null;
        stopped = false;
        tell([]);
        return view;
      }
      const nowMs = window.performance.now();
      const thread = view.thread?.threadKey ?? '';
      if (since?.thread !== thread) since = { thread, atMs: nowMs };
      const hasSettled = nowMs - since.atMs >= SETTLE_MS;
      if (hasSettled) tell(missing);
      else lookLater();
      stopped = hasSettled && isUnreadable(view);
      return stopped ? { ...view, thread: null } : view;
    },
    isUnreadable: () => stopped,
  };
}
