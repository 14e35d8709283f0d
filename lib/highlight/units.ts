/** Which of the watched elements stand near the viewport. */
export type NearUnits = {
  watch(unit: Element): void;
  unwatch(unit: Element): void;
  isNear(unit: Element): boolean;
};

/** Half a screen: marks are there before the eye is, and few enough to be cheap (Chromium checks each in every changed frame). */
const MARGIN = '50% 0%';

/** Webmails scroll an inner box, to which only the scroll margin applies (Chromium 120, Firefox 141). */
const nearViewport: IntersectionObserverInit & { scrollMargin: string } = {
  rootMargin: MARGIN,
  scrollMargin: MARGIN,
};

/** Watches elements until the signal ends; `moved` is told which of them came near or went away. */
export function watchNearUnits(
  window: Window & typeof globalThis,
  moved: (units: readonly Element[]) => void,
  signal: AbortSignal,
): NearUnits {
  const near = new WeakSet<Element>();
  const observer = new window.IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) near.add(entry.target);
      else near.delete(entry.target);
    }
    moved(entries.map((entry) => entry.target));
  }, nearViewport);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch: (unit) => observer.observe(unit),
    unwatch(unit) {
      observer.unobserve(unit);
      near.delete(unit);
    },
    isNear: (unit) => near.has(unit),
  };
}
