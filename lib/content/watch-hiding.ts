/** Watches whether the page hides what we show while it is shown. */
export type HidingWatch = {
  /** From now on, until `stop`. */
  start(): void;
  stop(): void;
  /** Looks now. */
  check(): void;
};

/** Below this share of its opacity or size something counts as hidden. */
const MIN_SHARE = 0.6;
/** What of an element can hide what is in it. Watching every attribute of `<html>` would cost a page dear. */
const HIDING_ATTRIBUTES = ['style', 'class', 'hidden'];

/**
 * A watch over `shown`, which lies in `host`. In the top layer filters, masks, clips and transforms of the page don't reach it
 * (seen in Chromium 156 and Firefox 153); what does is not to be rendered, to be zoomed away, or opacity.
 */
export function watchHiding(host: HTMLElement, shown: HTMLElement, onHidden: () => void): HidingWatch {
  const { documentElement: html, defaultView: window } = host.ownerDocument;
  let isOn = false;
  const check = () => {
    if (isOn && shown.isConnected && isHidden(shown, host)) onHidden();
  };
  const observer = new MutationObserver(check);
  return {
    start() {
      if (isOn) return;
      isOn = true;
      for (const element of [host, html])
        observer.observe(element, { attributes: true, attributeFilter: HIDING_ATTRIBUTES });
      // A page that was styled beforehand changes nothing now.
      window?.requestAnimationFrame(check);
    },
    stop() {
      isOn = false;
      observer.disconnect();
    },
    check,
  };
}

function isHidden(shown: HTMLElement, host: HTMLElement): boolean {
  if (!shown.checkVisibility({ visibilityProperty: true })) return true;
  const isSmall = shown.getBoundingClientRect().width < shown.offsetWidth * MIN_SHARE;
  const opacity = [shown, host, host.ownerDocument.documentElement]
    .map((element) => Number(getComputedStyle(element).opacity))
    .reduce((product, one) => product * one, 1);
  return isSmall || opacity < MIN_SHARE;
}
