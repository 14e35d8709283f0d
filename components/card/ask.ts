import { createContext, useContext, useEffect, useState } from 'react';
import type { Result } from '../../lib/domain/result.ts';
import type { Call, CallError, Replies, RequestOf } from '../../lib/messaging/protocol.ts';

/** Asks the background. Passed in, so that a test can answer instead. */
export type Ask = <C extends Call>(call: C, request: RequestOf<C>) => Promise<Result<Replies[C], CallError>>;

const refuse: Ask = () => Promise.resolve({ ok: false, error: { kind: 'failed' } });

export const AskContext = createContext<Ask>(refuse);

export const useAsk = (): Ask => useContext(AskContext);

/** Where a question stands. */
export type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: CallError };

/** Asks once when shown, and again on `retry`. The request must keep its identity between renders. */
export function useAnswer<C extends Call>(
  call: C,
  request: RequestOf<C>,
): readonly [Answer<Replies[C]>, () => void] {
  const ask = useAsk();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<Replies[C]>>({ kind: 'loading' });
  useEffect(() => {
    const gone = new AbortController();
    const asked = attempt;
    void ask(call, request).then((result) => {
      if (gone.signal.aborted || asked !== attempt) return;
      setAnswer(
        result.ok ? { kind: 'loaded', value: result.value } : { kind: 'failed', error: result.error },
      );
    });
    return () => gone.abort();
  }, [ask, call, request, attempt]);
  return [answer, () => setAttempt((count) => count + 1)];
}
