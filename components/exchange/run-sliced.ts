import type { Sliced } from '../../lib/domain/exchange/read-entry.ts';

/** How sliced work ended. `slow`: it took longer than it may without being asked to go on. */
export type Ran<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'slow' };

/** A slice leaves time for a frame (ms). */
const SLICE_MS = 24;

/** Runs work in slices, so that the page stays usable and the work can be stopped. `limitMs` is working time; null for no limit. */
export async function runSliced<T>(
  work: Sliced<T>,
  signal: AbortSignal,
  limitMs: number | null,
): Promise<Ran<T>> {
  let workedMs = 0;
  for (;;) {
    const startMs = performance.now();
    const step = oneSlice(work);
    if (step.done === true) return { kind: 'done', value: step.value };
    workedMs += performance.now() - startMs;
    await pause();
    if (signal.aborted) return { kind: 'stopped' };
    if (limitMs !== null && workedMs > limitMs) return { kind: 'slow' };
  }
}

function oneSlice<T>(work: Sliced<T>): IteratorResult<undefined, T> {
  const endMs = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true || performance.now() >= endMs) return step;
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
