import { focusAt, selectionIn } from './insert-text.ts';

/** Remembers where the focus is, caret included. The answer puts it back there. */
export function rememberFocus(document: Document): () => void {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return () => undefined;
  const selection = element.isContentEditable ? selectionIn(element) : null;
  return () => {
    if (selection === null || !focusAt(element, selection)) element.focus({ preventScroll: true });
  };
}
