import { esc } from './esc.ts';

/*
 * The pages run under `require-trusted-types-for 'script'`, like the hosts they stand for: all HTML goes through
 * the one policy their header allows. Browser code only.
 */

type TrustedHtml = { toString(): string };
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): TrustedHtml };
};

const factory = (globalThis as unknown as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('host', { createHTML: (html) => html });

/** Replaces what an element holds. */
export function setHtml(element: Element, html: string): void {
  // The DOM types know strings only; the browser takes the trusted value.
  element.innerHTML = (policy?.createHTML(html) ?? html) as string;
}

/** The one element that a piece of HTML describes. */
export function elementOf(html: string): HTMLElement {
  const template = document.createElement('template');
  setHtml(template, html);
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('no element in the given HTML');
  return element;
}

/** The element a selector finds; a page program that cannot find its own markup is broken. */
export function the(selector: string, root: ParentNode = document): HTMLElement {
  // Elements of another window are not instances of this window's classes, so nothing more is checked.
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

/** Attributes of a tag; null leaves one out. */
export const attributes = (given: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${esc(String(value))}"`)
    .join('');
