import { climb, outermost, shown } from '../element-queries.ts';
import { selectors } from './selectors.ts';

/** The element of one message, and its body when that is in the page. */
export type MessageRoot = {
  readonly element: Element;
  readonly body: HTMLElement | null;
};

/** The messages of a pane in the order of the page. Newest on top or at the bottom is the user's setting. */
export function findMessageRoots(pane: Element): MessageRoot[] {
  const bodies = findBodies(pane);
  const open = bodies.map((body) => ({ element: rootOf(body, pane), body }));
  const isTaken = (element: Element) =>
    open.some((root) => root.element.contains(element)) || bodies.some((body) => body.contains(element));
  const folded = outermost(
    shown(pane, selectors.collapsed, (card) => !isTaken(card) && card.querySelector(selectors.date) !== null),
  );
  // A header without a body: the body is mounted late.
  const waiting = shown(pane, selectors.sender, isNotEdited)
    .filter((sender) => !isTaken(sender) && !folded.some((card) => card.contains(sender)))
    .map((sender) => climb(sender, pane, (at) => at.querySelector(selectors.date) !== null))
    .filter((element) => element !== null && element !== pane);
  const unread = [...folded, ...waiting].map((element) => ({ element: element as Element, body: null })); // null was filtered out
  return [...open, ...unread].toSorted((a, b) => inPageOrder(a.element, b.element));
}

/** By their ids; should those be gone, the first document in each container of one (a second one is its history). */
function findBodies(pane: Element): HTMLElement[] {
  const marked = outermost(shown<HTMLElement>(pane, selectors.body, isNotEdited));
  if (marked.length > 0) return marked;
  return shown(pane, selectors.bodyContainer, isNotEdited).flatMap(
    (container) => shown<HTMLElement>(container, selectors.bodyRole)[0] ?? [],
  );
}

const isNotEdited = (element: Element) => element.closest(selectors.anyEditor) === null;

/** The nearest ancestor of a body that holds a header outside of it. */
function rootOf(body: HTMLElement, pane: Element): Element {
  const root = climb(body, pane, (at) =>
    [...at.querySelectorAll(selectors.header)].some((header) => !body.contains(header)),
  );
  return root ?? body.parentElement ?? body;
}

const inPageOrder = (a: Element, b: Element): number =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) === 0 ? 1 : -1;
