/*
 * Views drawn once, as they are at first, straight into the document: what React would render, without React. The build
 * gives this to scripts that run before it is loaded, in place of `react/jsx-runtime`; React takes over from there.
 */

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

const SVG_TAGS: ReadonlySet<string> = new Set(['svg', 'path', 'rect']);

/** Attributes that have another name in React. */
const attributes: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
};

/** Several children without an element around them. */
export const Fragment = ({ children }: Props): unknown => children;

/** An element with its attributes and children; what is pressed or told does nothing yet. */
export function jsx(type: string | Component, props: Props): unknown {
  if (typeof type === 'function') return type(props);
  const element = SVG_TAGS.has(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const [key, value] of Object.entries(props)) if (key !== 'children') setAttribute(element, key, value);
  append(element, props['children']);
  return element;
}

export { jsx as jsxs };

/** Adds what a view came to: nodes, texts and lists of them; nothing for what React would not draw. */
export function append(parent: Element, child: unknown): void {
  if (Array.isArray(child)) for (const one of child as readonly unknown[]) append(parent, one);
  else if (child instanceof Node) parent.append(child);
  else if (typeof child === 'string' || typeof child === 'number') parent.append(String(child));
}

function setAttribute(element: Element, key: string, value: unknown): void {
  const name = attributes[key] ?? key;
  const isSpoken = name.startsWith('aria-');
  if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else if (typeof value === 'boolean' && (isSpoken || value))
    element.setAttribute(name, isSpoken ? String(value) : '');
}
