import { isShown, shown } from '../element-queries.ts';
import type { FieldReader } from '../strategies.ts';
import { selectors } from './selectors.ts';

const REGION = `${selectors.body}, ${selectors.bodyClass}, ${selectors.bodyBlockClass}`;

/** Whether an element lies inside a mail body, where any markup may stand. */
export const isMailContent = (element: Element): boolean => element.parentElement?.closest(REGION) != null;

/**
 * The body that is shown in a message. Every message ends with a hidden, empty twin of it, and a folded message may keep
 * a hidden one: both are left out.
 */
export const findBody = (root: Element, fields: FieldReader): HTMLElement | null =>
  fields.read<HTMLElement>('body', [
    ['log', () => usable(shown<HTMLElement>(root, selectors.body, isOutermost).map(innerOf))],
    [
      'class',
      () => usable(shown<HTMLElement>(root, selectors.bodyClass, (body) => body.closest(EDITOR) === null)),
    ],
    ['twin', () => usable(shown<HTMLElement>(root, selectors.bodyTwin, hasEmptyTwin))],
  ]);

const EDITOR = selectors.anyEditor;

const isOutermost = (element: Element) => !isMailContent(element) && element.closest(EDITOR) === null;

/** The block of a body holds the body itself as its only element. */
const innerOf = (block: HTMLElement): HTMLElement => block.querySelector<HTMLElement>(':scope > *') ?? block;

const usable = (candidates: readonly HTMLElement[]): HTMLElement | null =>
  candidates.find((body) => body.firstElementChild !== null || body.textContent.trim() !== '') ?? null;

function hasEmptyTwin(body: Element): boolean {
  const twin = body.parentElement?.nextElementSibling;
  return (
    twin?.firstElementChild?.matches(selectors.bodyTwin) === true &&
    !isShown(twin) &&
    twin.textContent.trim() === ''
  );
}
