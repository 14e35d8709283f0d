import { browser } from 'wxt/browser';
import { t } from '../i18n/t.ts';
import type { Bin } from './bin.ts';
import type { HostElement } from './host-element.ts';
import { type Box, holdCard, placeCard } from './place-card.ts';
import { watchHiding } from './watch-hiding.ts';

/** The card on screen: an extension document in the page's top layer, in which everything private is drawn. */
export type CardFrame = {
  /** Where it stands now, or null when there is none. */
  box(): Box | null;
  /** Loads a new document into it. `takesFocus` once that is there. */
  show(takesFocus: boolean): void;
  /** Gives it the focus, once it is there. */
  focus(): void;
  /** Takes the document away. */
  hide(): void;
  /** Puts it beside a place of the page. */
  placeAt(anchor: Box, keepFree: Box | null): void;
  /** Gives it the height it has now, without moving it. */
  hold(): void;
  /** The height its document asked for. */
  setHeight(heightPx: number): void;
  /** Looks whether the page hides it. */
  check(): void;
};

const WIDTH_PX = 380;
/** Until the document has told its height: what most cards need, so that they seldom change sides. */
const FIRST_HEIGHT_PX = 320;
/** What stays of the viewport on both sides together. */
const MARGIN_PX = 16;

/** A card in the host of one document; nothing is created before it is shown. */
export function createCardFrame(
  document: Document,
  host: HostElement,
  bin: Bin,
  onHidden: () => void,
): CardFrame {
  const holder = document.createElement('div');
  holder.className = 'card';
  holder.popover = 'manual';
  const hiding = watchHiding(host.element, holder, onHidden);
  let box: Box | null = null;
  let heightPx = FIRST_HEIGHT_PX;
  let frame: HTMLIFrameElement | null = null;

  const create = (takesFocus: boolean) => {
    const created = document.createElement('iframe');
    created.title = t('extensionName');
    created.src = browser.runtime.getURL('/card.html');
    if (takesFocus) created.addEventListener('load', () => created.focus(), { once: true });
    return created;
  };
  const discard = () => {
    if (frame !== null) bin.discard(frame);
    frame = null;
  };
  const stand = (place: Box) => {
    box = place;
    holder.style.left = `${place.left}px`;
    holder.style.top = `${place.top}px`;
    holder.style.width = `${place.right - place.left}px`;
    holder.style.height = `${place.bottom - place.top}px`;
  };
  return {
    box: () => box,
    show(takesFocus) {
      discard();
      heightPx = FIRST_HEIGHT_PX;
      frame = create(takesFocus);
      holder.append(frame);
      host.add(holder);
      holder.showPopover();
      hiding.start();
    },
    focus: () => frame?.focus(),
    hide() {
      hiding.stop();
      box = null;
      if (holder.isConnected) holder.hidePopover();
      discard();
    },
    placeAt(anchor, keepFree) {
      const viewport = viewportOf(document);
      const widthPx = Math.min(WIDTH_PX, viewport.widthPx - MARGIN_PX);
      const fitting = Math.min(heightPx, viewport.heightPx - MARGIN_PX);
      stand(placeCard({ anchor, keepFree, viewport, widthPx, heightPx: fitting }));
    },
    hold() {
      if (box !== null) stand(holdCard(box, heightPx, viewportOf(document)));
    },
    setHeight(next) {
      heightPx = next;
    },
    check: () => hiding.check(),
  };
}

const viewportOf = ({ documentElement }: Document) => ({
  widthPx: documentElement.clientWidth,
  heightPx: documentElement.clientHeight,
});
