import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { err, type Result } from '../domain/result.ts';
import type { CallError, CallMessage } from './protocol.ts';
import type { MessageSender } from './sender-class.ts';

/** What an answer to a call looks like on the way back. */
export type Answer = Result<unknown, CallError>;

/*
 * One message type only: the library looks listeners up on a plain object, so the name of the call travels inside
 * and is looked up by the guard. Calls to a mail tab don't use it: it leaves `lastError` unread there.
 */
const { sendMessage, onMessage } = defineExtensionMessaging<{ call(message: CallMessage): Answer }>();

/** Sends a call to the background. Rejects when nobody answered or the extension is gone. */
export const sendCall = (message: CallMessage): Promise<Answer> => sendMessage('call', message);

/** Answers calls in the background. `answer` must never throw: an error would travel with its stack. */
export function answerCalls(answer: (message: unknown, sender: MessageSender) => Promise<Answer>): void {
  browser.runtime.onMessage.addListener(refuseOtherTypes);
  onMessage('call', ({ data, sender }) => answer(data, sender));
}

/** Answers first: the library would call what it inherits under names such as `__proto__`, and send back a stack. */
function refuseOtherTypes(
  message: unknown,
  _sender: unknown,
  respond: (answer: { res: Answer }) => void,
): false {
  const isOther =
    typeof message === 'object' && message !== null && 'type' in message && message.type !== 'call';
  if (isOther) respond({ res: err({ kind: 'unknown-call' }) });
  return false;
}
