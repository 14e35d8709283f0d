import { firstShown, isShown } from '../element-queries.ts';
import type { FieldReader } from '../strategies.ts';
import { selectors } from './selectors.ts';

const REGION = `${selectors.body}, ${selectors.bodyClass}, ${selectors.bodyBlockClass}`;

/** Whether an element lies inside a mail body, where any markup may stand. */
export const isMailContent = (element: Element): boolean => element.parentElement?.closest(REGION) != null;

const REGION_OR_FORM = `${REGION}, form`;

/** Whether an element lies inside a mail body or a form in which a mail is written. */
export const isInMailOrForm = (element: Element): boolean =>
  element.parentElement?.closest(REGION_OR_FORM) != null;

/**
 * The body that is shown in a message. Every message ends with a hidden, empty twin of it, and a folded message may keep
 * a hidden one: both are left out.
 */
export const findBody = (root: Element, fields: FieldReader): HTMLElement | null =>
  fields.read<HTMLElement>('body', [
    [
      'log',
      () =>
        innerOf(
          firstShown(root, selectors.body, (block) => isOutermost(block) && hasContent(innerOf(block))),
        ),
    ],
    ['class', () => firstShown(root, selectors.bodyClass, (body) => !isEdited(body) && hasContent(body))],
    ['twin', () => firstShown(root, selectors.bodyTwin, (body) => hasEmptyTwin(body) && hasContent(body))],
  ]);

const isEdited = (element: Element) => element.closest(selectors.anyEditor) !== null;

const isOutermost = (element: Element) => !isMailContent(element) && !isEdited(element);

/** The block of a body holds the body itself as its only element. */
const innerOf = <Block extends Element | null>(block: Block): Block | HTMLElement =>
  block?.querySelector<HTMLElement>(':scope > *') ?? block;

const hasContent = (element: Element): boolean =>
  element.querySelector('*') !== null || /\S/u.test(element.textContent ?? '');

function hasEmptyTwin(body: Element): boolean {
  const twin = body.parentElement?.nextElementSibling;
  return (
    twin?.firstElementChild?.matches(selectors.bodyTwin) === true &&
    !isShown(twin) &&
    twin.textContent.trim() === ''
  );
}
