/*
 * The hooks of a view that is drawn once: the first state, and nothing after it. The build gives this to scripts that run
 * before React is loaded, in place of `react`.
 */

const nothing = (): void => undefined;

/** The first state; changing it does nothing. */
export const useState = <T>(first: T | (() => T)): readonly [T, () => void] => [
  // A function that is given makes the state.
  typeof first === 'function' ? (first as () => T)() : first,
  nothing,
];

/** Effects belong to what comes after the first frame. */
export const useEffect = nothing;

/** What is deferred is not waited for: the value for the first frame. */
export const useDeferredValue = <T>(value: T, first: T = value): T => first;

/** A place to keep something; nobody comes back to it. */
export const useRef = <T>(current: T): { current: T } => ({ current });

let ids = 0;
/** A name that no element of the frame has yet. */
export function useId(): string {
  ids += 1;
  return `still-${ids}`;
}
