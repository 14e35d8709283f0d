type PageEvents = WindowEventMap & DocumentEventMap;

/** Event listeners of one document that outlive `document.open()`, with which webmails fill their pop-out windows. */
export type Listeners = {
  on<T extends keyof PageEvents>(
    target: Window | Document,
    type: T,
    listener: (event: PageEvents[T]) => void,
    options?: { readonly capture?: boolean; readonly passive?: boolean },
  ): void;
  /** Adds every listener again; one that is still there is not doubled. */
  renew(): void;
  /** The same for a part that may end earlier; renewed with the whole. */
  until(signal: AbortSignal): Listeners;
};

/** Listeners that end with the signal. */
export function createListeners(signal: AbortSignal, additions: (() => void)[] = []): Listeners {
  return {
    on(target, type, listener, options) {
      // The type of an event names its interface.
      const add = () => target.addEventListener(type, listener as EventListener, { ...options, signal });
      additions.push(add);
      add();
    },
    renew() {
      for (const add of additions) add();
    },
    until: (earlier) => createListeners(AbortSignal.any([signal, earlier]), additions),
  };
}
