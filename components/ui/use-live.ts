import { useLiveQuery } from 'dexie-react-hooks';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { storageFailure } from '../../lib/storage/change.ts';

/** A live answer of the database. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: CallError };

const LOADING = { kind: 'loading' } as const;

/**
 * Runs a store's query and again whenever what it read has changed. `deps` as for an effect. An answer that was read
 * before the first render may be given as `first`.
 */
export function useLive<T>(
  query: () => Promise<T>,
  deps: readonly unknown[],
  first: Live<T> = LOADING,
): Live<T> {
  return useLiveQuery<Live<T>, Live<T>>(() => answerOf(query), [...deps], first);
}

/** The answer of a query as it is now. */
export async function answerOf<T>(query: () => Promise<T>): Promise<Live<T>> {
  try {
    return { kind: 'loaded', value: await query() };
  } catch (cause) {
    return { kind: 'failed', error: storageFailure(cause) ?? { kind: 'failed' } };
  }
}
