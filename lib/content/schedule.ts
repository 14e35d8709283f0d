/** A function that asks for `work` in the next frame: once, however often it is called, and never after the signal ended. */
export function oncePerFrame(window: Window, work: () => void, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    window.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) work();
    });
  };
}

/** Longest wait for an idle moment: a busy page must not keep a message unread. */
const IDLE_AT_LATEST_MS = 200;

/** Calls back in a moment in which the page has nothing to do. */
export function whenIdle(window: Window, work: (moment: IdleDeadline) => void): void {
  window.requestIdleCallback(work, { timeout: IDLE_AT_LATEST_MS });
}

/**
 * A function that asks for `work` in an idle moment after a whole frame in which it was not called again. What one
 * keystroke asks for, the next puts off; there is no timer, and nothing happens while the page is hidden.
 */
export function onceQuiet(window: Window, work: () => void, signal: AbortSignal): () => void {
  let calls = 0;
  let waiting = false;
  const workIfQuiet = (before: number) => {
    if (signal.aborted) return;
    if (calls !== before) return wait();
    waiting = false;
    work();
  };
  const wait = () => {
    const before = calls;
    window.requestAnimationFrame(() =>
      window.requestAnimationFrame(() => whenIdle(window, () => workIfQuiet(before))),
    );
  };
  return () => {
    calls += 1;
    if (waiting || signal.aborted) return;
    waiting = true;
    wait();
  };
}

/** A function that asks for `work` after `waitMs` of frames: once, however often it is called meanwhile. A hidden page waits. */
export function afterFrames(
  window: Window,
  waitMs: number,
  work: () => void,
  signal: AbortSignal,
): () => void {
  let waiting = false;
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const endMs = window.performance.now() + waitMs;
    const wait = () => {
      if (signal.aborted) return;
      if (window.performance.now() < endMs) {
        window.requestAnimationFrame(wait);
        return;
      }
      waiting = false;
      work();
    };
    window.requestAnimationFrame(wait);
  };
}
