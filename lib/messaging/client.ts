import { browser } from 'wxt/browser';
import { err, type Result } from '../domain/result.ts';
import type { Call, CallError, Replies, RequestOf } from './protocol.ts';
import { sendCall } from './transport.ts';

/**
 * Asks the background. Never throws.
 *
 * When the channel closes without an answer (the background was stopped) the same request goes out once more;
 * its op-id makes that harmless. `orphaned` means that this instance outlived its extension and must leave.
 */
export async function ask<C extends Call>(
  call: C,
  request: RequestOf<C>,
): Promise<Result<Replies[C], CallError>> {
  return (await attempt(call, request)) ?? (await attempt(call, request)) ?? err({ kind: 'failed' });
}

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
