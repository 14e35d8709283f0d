import { browser } from 'wxt/browser';
import { err, type Result } from '../domain/result.ts';
import type { Call, CallError, Replies, RequestOf } from './protocol.ts';
import { sendCall } from './transport.ts';

/**
 * Asks the background. Never throws.
 *
 * When the channel closes without an answer (the background was stopped) the same request goes out once more;
 * its op-id makes that harmless, and what has none and must not happen twice is not repeated. `orphaned` means that this instance outlived its extension and must leave.
 */
export async function ask<C extends Call>(
  call: C,
  request: RequestOf<C>,
): Promise<Result<Replies[C], CallError>> {
  const first = await attempt(call, request);
  const answer = first === null && !acting.has(call) ? await attempt(call, request) : first;
  return answer ?? err({ kind: 'failed' });
}

/** Calls that act in the page and leave no mark: the first try may have been carried out. */
const acting: ReadonlySet<Call> = new Set(['insertText']);

/** The answer, or null when none came. */
async function attempt<C extends Call>(
  call: C,
  request: RequestOf<C>,
): Promise<Result<Replies[C], CallError> | null> {
  if (isOrphaned()) return err({ kind: 'orphaned' });
  try {
    // The guard answers a call with the reply of that call.
    return (await sendCall({ call, request })) as Result<Replies[C], CallError>;
  } catch (error) {
    return isOrphaned() || saysOrphaned(error) ? err({ kind: 'orphaned' }) : null;
  }
}

/** Whether the extension this script belongs to was reloaded, updated or removed. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

const saysOrphaned = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('Extension context invalidated');
