/** Whatever keeps the first frame from being seen must not keep what comes after it. */
const LATEST_MS = 1_000;

/**
 * The moment something of this document is on screen; at once in a document that nobody sees.
 * Work that starts earlier, if only its compiling, competes with the paint for the processor and delays it.
 */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) return resolve();
    setTimeout(resolve, LATEST_MS);
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
