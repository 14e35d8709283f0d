import { browser } from 'wxt/browser';
import type { PageAnswer, PageCall, PageMessage } from './page-message.ts';
import type { PageCalls } from './page-protocol.ts';
import type { MessageSender } from './sender-class.ts';

/** Answers of the content script to the calls it takes; a call that is missing is left to other frames. */
export type PageHandlers = {
  readonly [C in PageCall]?: (
    request: PageCalls[C]['request'],
  ) => PageCalls[C]['reply'] | Promise<PageCalls[C]['reply']>;
};

/**
 * Answers calls of the background and of extension pages until `signal` ends it. Everybody else is ignored.
 * A handler that throws is a bug: it is rethrown in the page's console and the caller gets no answer.
 */
export function answerPageCalls(handlers: PageHandlers, signal: AbortSignal): void {
  const known = new Map(Object.entries(handlers));
  const listener = (message: unknown, sender: MessageSender, respond: (answer?: PageAnswer) => void) => {
    if (!isOwn(sender) || !isPageMessage(message)) return false;
    const handler = known.get(message.pageCall) as ((request: unknown) => unknown) | undefined;
    if (handler === undefined) return false;
    void run(handler, message.request, respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // An orphan has no `runtime` any more, and nothing left to take back.
  const leave = () => browser.runtime?.onMessage?.removeListener(listener);
  signal.addEventListener('abort', leave, { once: true });
}

async function run(
  handler: (request: unknown) => unknown,
  request: unknown,
  respond: (answer?: PageAnswer) => void,
): Promise<void> {
  let answered = false;
  try {
    const reply = await handler(request);
    answered = true;
    respond({ reply });
  } finally {
    // An open channel would keep the caller waiting.
    if (!answered) respond();
  }
}

/** The background and extension pages: our id, and not a script in a web page. */
const isOwn = (sender: MessageSender): boolean =>
  sender.id === browser.runtime.id &&
  (sender.tab === undefined || !/^https?:/.test(sender.origin ?? 'https:'));

const isPageMessage = (message: unknown): message is PageMessage =>
  typeof message === 'object' &&
  message !== null &&
  'pageCall' in message &&
  typeof message.pageCall === 'string';
