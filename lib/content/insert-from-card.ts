import type { MarkRange } from '../highlight/mark.ts';
import { liveRange } from '../highlight/ranges.ts';
import type { Card, CardRequest } from './card.ts';
import { type EditorRange, insertText, selectionIn } from './insert-text.ts';
import type { Units } from './unit.ts';

/**
 * Types text into the draft the open card belongs to: in place of a discouraged form, else at the caret but never into
 * the marked words, else after what the user wrote. A selection is left as it is. Answers whether it went in; not when those words have changed meanwhile.
 */
export function insertFromCard(units: Units, card: Card, text: string): boolean {
  const request = card.current();
  const editor = request?.editor ?? null;
  if (request === null || editor === null) return false;
  if (request.replaces != null) {
    const words = unchanged(request, request.replaces);
    return words !== null && insertText(editor, words, text);
  }
  const selected = selectionIn(editor);
  const place = selected === null ? endOfOwnText(editor, units) : behind(selected, request.words ?? null);
  return insertText(editor, place, spaced(text, place));
}

/** The end of what is selected, so that nothing is replaced; where that is inside the marked words, the end of those. */
function behind({ endContainer, endOffset }: EditorRange, words: MarkRange | null): EditorRange {
  const live = words === null ? null : liveRange(words);
  const isAtStart = endContainer === live?.startContainer && endOffset === live.startOffset;
  const isInside = live !== null && !isAtStart && live.comparePoint(endContainer, endOffset) === 0;
  return isInside ? caretAt(live.endContainer, live.endOffset) : caretAt(endContainer, endOffset);
}

const caretAt = (node: Node, offset: number): EditorRange => ({
  startContainer: node,
  startOffset: offset,
  endContainer: node,
  endOffset: offset,
});

/** The text with a space where it would otherwise touch a word. */
function spaced(text: string, { startContainer, startOffset }: EditorRange): string {
  if (!(startContainer instanceof Text)) return text;
  const before = /\S$/u.test(startContainer.data.slice(0, startOffset)) ? ' ' : '';
  const after = /^[\p{L}\p{N}]/u.test(startContainer.data.slice(startOffset)) ? ' ' : '';
  return `${before}${text}${after}`;
}

/** The words to replace, if they still read as when the card was opened. */
function unchanged({ subject }: CardRequest, replaces: MarkRange): EditorRange | null {
  const isSame = subject.kind === 'term' && String(liveRange(replaces)) === subject.found;
  return isSame ? replaces : null;
}

function endOfOwnText(editor: HTMLElement, units: Units): EditorRange {
  const last = units.get(editor)?.own.pieces.at(-1);
  const [node, offset] = last === undefined ? [editor, 0] : [last.node, last.offset + last.length];
  return caretAt(node, offset);
}
