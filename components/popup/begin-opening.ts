import { type Opening, readOpening } from './opening.ts';

declare global {
  /** What the popup opens with, under way since before its modules were fetched. */
  var parlanceOpening: Promise<Opening> | undefined;
}

/** Begins to read what is in front. Called by a classic script in the head of the popup. */
export function beginOpening(search: string): void {
  globalThis.parlanceOpening = readOpening(search);
}

/** What was begun; begins now when the early script did not run. */
export function begunOpening(search: string): Promise<Opening> {
  if (globalThis.parlanceOpening === undefined) beginOpening(search);
  return globalThis.parlanceOpening ?? readOpening(search);
}
