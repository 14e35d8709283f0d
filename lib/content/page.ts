import type { Painter } from '../highlight/painter.ts';
import type { Webmail } from '../webmail/webmail.ts';
import type { Ask } from './ask.ts';
import type { Markers } from './markers.ts';
import type { Senders } from './senders.ts';
import type { Units } from './unit.ts';

/** What reading and drawing work with in one document. */
export type Page = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly webmail: Webmail;
  readonly ask: Ask;
  readonly senders: Senders;
  readonly painter: Painter;
  readonly markers: Markers;
  /** What is being read now. */
  readonly units: Units;
  /** Asks for one more look in the next frame: late results are applied there, right after it. */
  lookAgain(): void;
  /** Ends with this instance of the content script. */
  readonly signal: AbortSignal;
};
