import { type RefObject, useEffect, useRef } from 'react';

/** Where the focus goes when a step comes and what was pressed went with the step before; never taken from anything else. */
export function useArrivalFocus<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return place;
}
