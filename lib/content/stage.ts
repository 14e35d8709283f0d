import type { PageHandlers } from '../messaging/answer-page.ts';
import type { PageView } from '../webmail/webmail.ts';
import type { Touched } from './observe-page.ts';
import type { ScoutPage } from './page.ts';

/*
 * The content script comes in two parts. The scout is in every mail page: it looks and learns who is followed. The
 * reader reads texts, draws and shows the card; it is started beside the scout when there is something to read. Both
 * run in the same isolated world and meet here, and neither imports the other.
 */

/** Calls of the background that only the reader can answer. */
export type ReaderCalls = Required<
  Pick<PageHandlers, 'walk' | 'startNote' | 'startTerm' | 'insertText' | 'cardResized' | 'cardClosed'>
>;

/** What the reader does for the scout. It stops by the signal of the page it was given. */
export type Reader = ReaderCalls & {
  /** Brings what is read and drawn in line with a fresh look. */
  update(view: PageView, touched: Touched): void;
  /** Stored data changed: asks about everything again. */
  refresh(): void;
};

/** What a reader does when the page hides what it shows: it says so and, when that happens again and again, stops. */
export type Hiding = { noticed(): void; stop(): void };

/** Starts a reader in the document of a scout. */
export type StartReader = (page: ScoutPage, hiding: Hiding) => Reader;

const READER = Symbol.for('parlance.reader');
/** The global of our isolated world; the page has another one. Only `offerReader` writes under this name. */
const world = globalThis as { [READER]?: StartReader };

/** Puts the reader where the scout that asked for it finds it. */
export function offerReader(start: StartReader): void {
  world[READER] = start;
}

/** The reader that has just been put there, or null. */
export function takeReader(): StartReader | null {
  const start = world[READER] ?? null;
  delete world[READER];
  return start;
}
