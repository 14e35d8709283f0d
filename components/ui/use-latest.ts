import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What a value was at the latest render, for a press that comes long after the one it was made in. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
