import { useRef } from 'react';

/**
 * One action at a time: what is pressed again before the first press is done does nothing. For what stores a new record,
 * which a double press would store twice.
 */
export function useOnePress<A extends readonly unknown[]>(
  action: (...args: A) => Promise<void>,
): (...args: A) => Promise<void> {
  const isUnderWay = useRef(false);
  return async (...args) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    await action(...args).finally(() => {
      isUnderWay.current = false;
    });
  };
}
