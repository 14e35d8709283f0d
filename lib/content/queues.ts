import { whenIdle } from './schedule.ts';

/** Takes work to be done later. */
export type Queue<Work> = (work: Work) => void;

/** What we leave of an idle moment to the page. */
const KEEP_FREE_MS = 3;

/** Work in small pieces, done in idle moments until the signal ends. The same piece waits only once. */
export function createIdleQueue(window: Window, signal: AbortSignal): Queue<() => void> {
  const waiting = new Set<() => void>();
  const run = (moment: IdleDeadline) => {
    // Asked for before the work: a piece that throws must not keep the others waiting.
    if (waiting.size > 1) whenIdle(window, run);
    for (const work of waiting) {
      if (signal.aborted) return;
      waiting.delete(work);
      work();
      if (moment.timeRemaining() < KEEP_FREE_MS) return;
    }
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
