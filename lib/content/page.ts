import type { Painter } from '../highlight/painter.ts';
import type { BodyReader, Webmail } from '../webmail/webmail.ts';
import type { Ask } from './ask.ts';
import type { Listeners } from './listeners.ts';
import type { Markers } from './markers.ts';
import type { Senders } from './senders.ts';
import type { Units } from './unit.ts';

/** What the scout has of one document, and hands to the reader. */
export type ScoutPage = {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  readonly webmail: Webmail;
  /** Whether pages of this host may hold the card. */
  readonly hasCard: boolean;
  readonly ask: Ask;
  readonly senders: Senders;
  readonly listeners: Listeners;
  /** Asks for one more look in the next frame: late results are applied there, right after it. */
  lookAgain(): void;
  /** Ends with this instance of the content script. */
  readonly signal: AbortSignal;
};

/** What reading and drawing work with in one document. */
export type Page = ScoutPage & {
  readonly bodies: BodyReader;
  readonly painter: Painter;
  readonly markers: Markers;
  /** What is being read now. */
  readonly units: Units;
};
