import type { HostElement } from './host-element.ts';

/** Says something to screen readers. Nothing of it stands in the page. */
export type Announce = (text: string) => void;

/** Speaks through `ariaNotify` where it exists (Chromium 141, Firefox 150), else through a live region in our closed root. */
export function createAnnounce(document: Document & { ariaNotify?: Announce }, host: HostElement): Announce {
  if (document.ariaNotify !== undefined) return (text) => document.ariaNotify?.(text);
  const region = document.createElement('div');
  region.className = 'live';
  region.ariaLive = 'polite';
  const words = document.createTextNode('');
  region.append(words);
  return (text) => {
    host.add(region);
    words.data = text;
  };
}
