import type { MessageView, PageView, ThreadView } from '../webmail/webmail.ts';
import { mayReadMessage } from './may-read.ts';
import { type MessageReading, readMessage } from './message-reading.ts';
import type { Touched } from './observe-page.ts';
import { readableOldestFirst, threadRef } from './on-page.ts';
import type { Page } from './page.ts';
import { pageUrl } from './page-url.ts';
import { createIdleQueue, createTurnQueue } from './queues.ts';

/** Reads the messages of the thread in front, as far as their senders are followed. */
export type ReadingSession = {
  /** Brings the readings in line with a fresh look, and draws what came in since the last one. */
  update(view: PageView, touched: Touched): void;
  /** Asks about every message again. */
  refresh(): void;
};

type Readable = {
  readonly message: MessageView;
  readonly element: HTMLElement;
  readonly position: number;
};

/**
 * A session for one document. Sender first: of a message nothing but the address is used until it is known to be
 * followed. Our own messages are read in a thread with a followed sender; everybody else's never.
 */
export function createReadingSession(page: Page): ReadingSession {
  const readings = new Map<HTMLElement, MessageReading>();
  const soon = createIdleQueue(page.window, page.signal);
  const inTurn = createTurnQueue();

  const closeAllBut = (readable: readonly Readable[]) => {
    const messages = new Map(readable.map(({ element, message }) => [element, message]));
    for (const [element, reading] of readings) {
      const message = messages.get(element);
      if (message !== undefined && reading.isOf(message)) continue;
      readings.delete(element);
      reading.close();
    }
  };
  const open = (thread: ThreadView, draws: boolean, readable: Readable) => {
    const ref = threadRef(page.webmail.host, thread, pageUrl(page.document));
    readings.set(readable.element, readMessage(page, { ...readable, thread: ref, draws, soon, inTurn }));
  };

  return {
    update({ thread, kind }, touched) {
      const readable = thread === null ? [] : readableIn(page, thread);
      closeAllBut(readable);
      for (const one of readable) {
        const known = readings.get(one.element);
        if (known === undefined)
          open(thread as ThreadView, kind !== 'print', one); // readable only in a thread
        else if (touched(one.element)) known.readAgain();
        else known.draw();
      }
    },
    refresh() {
      for (const reading of readings.values()) reading.askAgain();
    },
  };
}

const readableIn = (page: Page, thread: ThreadView): Readable[] =>
  readableOldestFirst(thread).flatMap((message, position) =>
    message.body !== null && mayReadMessage(page.senders, thread, message.sender.address)
      ? [{ message, element: message.body, position }]
      : [],
  );
