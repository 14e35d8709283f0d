import { whenIdle } from './schedule.ts';

/** Takes work to be done later. */
export type Queue<Work> = (work: Work) => void;

/** What we leave of an idle moment to the page. */
const KEEP_FREE_MS = 3;

/** Work in small pieces, done in idle moments until the signal ends. The same piece waits only once. */
export function createIdleQueue(window: Window, signal: AbortSignal): Queue<() => void> {
  const waiting = new Set<() => void>();
  const run = (moment: IdleDeadline) => {
    for (const work of waiting) {
      if (signal.aborted) return;
      waiting.delete(work);
      work();
      if (moment.timeRemaining() < KEEP_FREE_MS) break;
    }
    if (waiting.size > 0) whenIdle(window, run);
  };
  return (work) => {
    waiting.add(work);
    if (waiting.size === 1) whenIdle(window, run);
  };
}

/** Slow work, one after the other, so that a long thread does not fill the background with calls. */
export function createTurnQueue(): Queue<() => Promise<void>> {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(work);
  };
}
