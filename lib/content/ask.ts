import type { Result } from '../domain/result.ts';
import type { Call, CallError, Replies, RequestOf } from '../messaging/protocol.ts';

/** Makes a call to the background. Never throws. */
export type Ask = <C extends Call>(call: C, request: RequestOf<C>) => Promise<Result<Replies[C], CallError>>;

/** An `ask` that says when the extension behind this script is gone, or may no longer run on this host. */
export function leaveWhenOrphaned(ask: Ask, leave: () => void): Ask {
  return async (call, request) => {
    const reply = await ask(call, request);
    if (!reply.ok && ['orphaned', 'not-allowed'].includes(reply.error.kind)) leave();
    return reply;
  };
}
