/** An event of the browser that a test can fire. */
export function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...values: A) => void>();
  return {
    addListener: (listener: (...values: A) => void) => void listeners.add(listener),
    fire: (...values: A) => {
      for (const listener of listeners) listener(...values);
    },
  };
}
