/** A place in an editor: a caret, a selection, or a marked word that is to be replaced. */
export type EditorRange = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>;

/** What is selected inside an editor now, the caret included, or null when the selection is elsewhere. */
export function selectionIn(editor: HTMLElement): EditorRange | null {
  const selection = editor.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return editor.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

/**
 * Types text into an editor in place of `range`, as if the user had: the page sees ordinary input, and one undo takes
 * it back. Only ever called for a press that says so. Answers whether it went in.
 */
export function insertText(editor: HTMLElement, range: EditorRange, text: string): boolean {
  return focusAt(editor, range) && editor.ownerDocument.execCommand('insertText', false, text);
}

/** Gives an editor the focus with the selection where it was; false when that place is gone. */
export function focusAt(editor: HTMLElement, range: EditorRange): boolean {
  const selection = editor.ownerDocument.getSelection();
  if (selection === null || !editor.isConnected || !fits(editor, range)) return false;
  editor.focus({ preventScroll: true });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

/** The page may have changed the editor since the range was made. */
const fits = (editor: HTMLElement, range: EditorRange): boolean =>
  editor.contains(range.startContainer) &&
  editor.contains(range.endContainer) &&
  range.startOffset <= lengthOf(range.startContainer) &&
  range.endOffset <= lengthOf(range.endContainer);

const lengthOf = (node: Node): number =>
  node instanceof CharacterData ? node.data.length : node.childNodes.length;
