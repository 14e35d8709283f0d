import type { MessageOnPage, ThreadRef } from '../domain/message/message.ts';
import type { Span } from '../domain/message/span.ts';
import type { MessageView, SegmentedBody } from '../webmail/webmail.ts';
import { messageOnPage } from './on-page.ts';
import type { Page } from './page.ts';
import type { Queue } from './queues.ts';

/** One message whose text we may read, from its first look to the last. */
export type MessageReading = {
  /** Whether the element still holds the same message; pages reuse elements. */
  isOf(message: MessageView): boolean;
  /** The page changed the body: nothing is drawn until it has been read again. */
  readAgain(): void;
  /** Stored data changed: asks again even if the words are the same. */
  askAgain(): void;
  /** Draws what is known and not drawn yet. To be called right after a look only. */
  draw(): void;
  /** Takes away what was drawn; late answers are dropped. */
  close(): void;
};

/** What a reading is about and where its work waits. */
export type ReadingTask = {
  readonly message: MessageView;
  readonly element: HTMLElement;
  readonly thread: ThreadRef;
  readonly position: number;
  /** False on a page for print: its messages are read, nothing is drawn. */
  readonly draws: boolean;
  /** Takes bodies apart in idle moments. */
  readonly soon: Queue<() => void>;
  /** Judges one message after the other. */
  readonly inTurn: Queue<() => Promise<void>>;
};

/** Starts to read a message: own text → terms, which are drawn at once → evidence of hints, when the background gets to it. */
export function readMessage(page: Page, task: ReadingTask): MessageReading {
  const { element } = task;
  let body: SegmentedBody | null = null;
  let asked: string | null = null;
  /** The text that what is drawn belongs to: asked about again, it keeps its marks until there is an answer. */
  let text: string | null = null;
  let terms: readonly Span[] = [];
  let evidence: readonly Span[] = [];
  let drawn = true;
  let closed = false;

  const read = () => {
    if (closed || !element.isConnected) return;
    body = page.bodies.segment(element);
    const message = messageOnPage(task.thread, task.message, task.position, body);
    if (task.draws) page.units.set(element, unitOf(element, message, body));
    show();
    if (asked === message.ownText) return;
    asked = message.ownText;
    if (asked !== text) forget();
    text = asked;
    if (asked.trim() !== '') void ask(message);
  };

  const ask = async (message: MessageOnPage) => {
    const isStale = () => closed || asked !== message.ownText;
    const annotated = await page.ask('annotate', { message });
    if (isStale()) return;
    if (!annotated.ok) {
      forget();
      return show();
    }
    terms = annotated.value.spans;
    show();
    task.inTurn(async () => {
      if (isStale()) return;
      const judged = await page.ask('judge', { message });
      if (isStale() || !judged.ok) return;
      evidence = judged.value.spans;
      show();
    });
  };

  const forget = () => {
    terms = [];
    evidence = [];
  };
  const show = () => {
    drawn = false;
    page.lookAgain();
  };

  task.soon(read);
  return {
    isOf: ({ messageKey, sender }) =>
      messageKey === task.message.messageKey && sender.address === task.message.sender.address,
    readAgain() {
      body = null;
      task.soon(read);
    },
    askAgain() {
      asked = null;
      task.soon(read);
    },
    draw() {
      if (drawn || body === null || !task.draws) return;
      drawn = true;
      const spans = [...terms, ...evidence];
      page.painter.paint(element, body.own.pieces, spans);
      page.markers.show(element, spans.length);
    },
    close() {
      closed = true;
      page.units.delete(element);
      page.painter.forget(element);
      page.markers.remove(element);
    },
  };
}

const unitOf = (element: HTMLElement, message: MessageOnPage, body: SegmentedBody) => ({
  element,
  inDraft: false,
  thread: message.thread,
  recipients: [],
  messageKey: message.messageKey,
  address: message.sender.address,
  own: body.own,
  subject: { kind: 'message', message } as const,
});
