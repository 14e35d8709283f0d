import { useLiveQuery } from 'dexie-react-hooks';
import type { CallError } from '../../lib/messaging/protocol.ts';
import { storageFailure } from '../../lib/storage/change.ts';

/** A live answer of the database. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: CallError };

const LOADING = { kind: 'loading' } as const;

/** Runs a store's query and again whenever what it read has changed. `deps` as for an effect. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  return useLiveQuery<Live<T>, Live<T>>(() => answer(query), [...deps], LOADING);
}

async function answer<T>(query: () => Promise<T>): Promise<Live<T>> {
  try {
    return { kind: 'loaded', value: await query() };
  } catch (cause) {
    return { kind: 'failed', error: storageFailure(cause) ?? { kind: 'failed' } };
  }
}
