import { type Opening, readOpening } from './opening.ts';

declare global {
  /** What the popup opens with, under way since before its modules were fetched. */
  var parlanceOpening: Promise<Opening> | undefined;
}

/** A mail tab that takes longer must not keep the popup blank. */
const PATIENCE_MS = 150;

/** What was begun to be read of what is in front; begins now when nobody did. */
export function begunOpening(search: string): Promise<Opening> {
  globalThis.parlanceOpening ??= readOpening(search);
  return globalThis.parlanceOpening;
}

/** Null once the mail tab took too long for the first frame. */
export const tooLong = (): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE_MS);
  });
