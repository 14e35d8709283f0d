/** Whether the element has a box on the page: neither it nor anything around it is `display: none`. */
export const isShown = (element: Element): boolean => element.checkVisibility();

/** Elements of `root` in document order that are shown and pass the test. */
export const shown = <E extends Element = Element>(
  root: ParentNode,
  selector: string,
  isWanted: (element: Element) => boolean = () => true,
): E[] => [...root.querySelectorAll<E>(selector)].filter((element) => isWanted(element) && isShown(element));

/** The first element that passes the test, or null. Most often the first match is the one, and the rest is not searched. */
export function firstWhere(
  root: ParentNode,
  selector: string,
  isWanted: (element: Element) => boolean,
): HTMLElement | null {
  const first = root.querySelector<HTMLElement>(selector);
  if (first === null || isWanted(first)) return first;
  return [...root.querySelectorAll<HTMLElement>(selector)].find(isWanted) ?? null;
}

/** The first element that is shown and passes the test, or null. */
export const firstShown = (
  root: ParentNode,
  selector: string,
  isWanted: (element: Element) => boolean = () => true,
): HTMLElement | null => firstWhere(root, selector, (element) => isWanted(element) && isShown(element));

/** Those elements that lie in no other of them. */
export const outermost = <E extends Element>(elements: readonly E[]): E[] =>
  // In document order an ancestor comes first, so only the last one kept can contain the next.
  elements.reduce<E[]>((kept, element) => {
    if (!kept.at(-1)?.contains(element)) kept.push(element);
    return kept;
  }, []);

/** The attribute, or null when it is missing or blank. */
export function filled(element: Element | null | undefined, attribute: string): string | null {
  const value = element?.getAttribute(attribute)?.trim() ?? '';
  return value === '' ? null : value;
}

/** The nearest ancestor of `element`, at most `limit`, that passes the test. */
export function climb(
  element: Element,
  limit: Element,
  isWanted: (ancestor: Element) => boolean,
): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (isWanted(at)) return at;
    if (at === limit) return null;
  }
  return null;
}
