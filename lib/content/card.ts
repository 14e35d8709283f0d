import type { MarkRange } from '../highlight/mark.ts';
import type { CardSubject } from '../messaging/card-subject.ts';
import type { Ask } from './ask.ts';
import type { CardFrame } from './card-frame.ts';
import { rememberFocus } from './focus.ts';
import type { HostElement } from './host-element.ts';
import { type Box, boxAround, isInBox } from './place-card.ts';

/** What to show, where, and how the user asked for it. */
export type CardRequest = {
  readonly subject: CardSubject;
  /** What of the page it is about: the same again does not load the card again. */
  readonly about: object;
  /** Where on screen it belongs now; empty once that place is gone. */
  anchor(): readonly Box[];
  /** The draft it belongs to, or null. */
  readonly editor: HTMLElement | null;
  /** The marked words of the draft: text goes behind them, never into them. */
  readonly words?: MarkRange | null;
  /** What text inserted from the card takes the place of; the caret of the draft when not given. */
  readonly replaces?: MarkRange | null;
  /** `hover` goes when the pointer leaves, `press` stays, `key` stays and takes the focus. */
  readonly by: 'hover' | 'press' | 'key';
  /** Told when this card is closed or replaced. */
  onClose?(): void;
};

/** The one card of a document. */
export type Card = {
  open(request: CardRequest): void;
  /** What it is about, or null when it is closed. */
  current(): CardRequest | null;
  /** Puts it away. The focus, if the card has it, goes back to where it was. */
  close(): void;
  /** Puts it where its text is now; one in use stays where it is. */
  place(): void;
  /** Its document has another height. `inUse` while the pointer is on it, and once it has been pressed or typed in. */
  resize(heightPx: number, inUse: boolean): void;
  /** The pointer is at a point of the page: a hover card stays while that is on its text, on itself or between the two. */
  pointerAt(x: number, y: number): void;
};

/** How far beside its text and itself the pointer may stray on the way from one to the other. */
const STRAY_PX = 8;
/** The row below a draft that holds its send button. */
const SEND_ROW_PX = 56;

/** A card for one document, closed. */
export function createCard(document: Document, ask: Ask, host: HostElement, frame: CardFrame): Card {
  let request: CardRequest | null = null;
  let isInUse = false;
  let putFocusBack = () => {};

  const hasFocus = () => document.activeElement === host.element;
  const close = () => {
    const closing = request;
    const hadFocus = hasFocus();
    request = null;
    frame.hide();
    if (hadFocus) putFocusBack();
    closing?.onClose?.();
  };
  const place = () => {
    const anchor = request && boxAround(request.anchor());
    if (request === null || frame.box() === null) return;
    if (isInUse) frame.hold();
    else if (anchor !== null) frame.placeAt(anchor, sendRowOf(request));
    else if (request.by === 'hover' && !hasFocus()) close();
  };
  const load = async (next: CardRequest) => {
    // First the subject, then the frame: it asks what it is about as soon as it is there.
    const reply = await ask('showCard', { subject: next.subject });
    if (request?.about !== next.about) return;
    const anchor = boxAround(request.anchor());
    if (!reply.ok || anchor === null) return close();
    isInUse = false;
    frame.show(next.by === 'key');
    frame.placeAt(anchor, sendRowOf(next));
  };

  return {
    open(next) {
      const isThere = isSame(request, next);
      if (isThere && next.by === 'hover') return;
      if (!isThere) request?.onClose?.();
      if (!hasFocus()) putFocusBack = rememberFocus(document);
      request = next;
      if (!isThere) void load(next);
      else if (next.by === 'key') frame.focus();
    },
    current: () => request,
    close() {
      if (request !== null) close();
    },
    place,
    resize(heightPx, inUse) {
      isInUse = inUse;
      frame.setHeight(heightPx);
      place();
    },
    pointerAt(x, y) {
      if (request?.by !== 'hover' || hasFocus()) return;
      const around = boxAround([...request.anchor(), ...[frame.box() ?? []].flat()]);
      if (around === null || !isInBox(around, x, y, STRAY_PX)) close();
    },
  };
}

/** A slow card is pressed twice: the same one is not loaded again under the hands of the user. */
const isSame = (request: CardRequest | null, next: CardRequest): boolean =>
  request?.about === next.about && (next.by !== 'key' || request.subject === next.subject);

/** The box below the draft that a card belongs to, as wide as the draft. */
function sendRowOf({ editor }: CardRequest): Box | null {
  if (editor === null) return null;
  const { left, right, bottom } = editor.getBoundingClientRect();
  return { left, right, top: bottom, bottom: bottom + SEND_ROW_PX };
}
