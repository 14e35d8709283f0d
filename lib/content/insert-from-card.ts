import { liveRange } from '../highlight/ranges.ts';
import type { Card, CardRequest } from './card.ts';
import { type EditorRange, insertText, selectionIn } from './insert-text.ts';
import type { Units } from './unit.ts';

/**
 * Types text into the draft the open card belongs to: in place of the words the card advises against, else at the
 * caret, else after what the user wrote. Answers whether it went in; not when those words have changed meanwhile.
 */
export function insertFromCard(units: Units, card: Card, text: string): boolean {
  const request = card.current();
  const editor = request?.editor ?? null;
  if (request === null || editor === null) return false;
  const place =
    request.replaces == null
      ? (selectionIn(editor) ?? endOfOwnText(editor, units))
      : unchanged(request, request.replaces);
  if (place === null) return false;
  return insertText(editor, place, request.replaces == null && followsWord(place) ? ` ${text}` : text);
}

/** Whether the place stands right behind a word, so that new text needs a space before it. */
const followsWord = ({ startContainer, startOffset }: EditorRange): boolean =>
  startContainer instanceof Text && /\S$/u.test(startContainer.data.slice(0, startOffset));

/** The words to replace, if they still read as when the card was opened. */
function unchanged({ subject }: CardRequest, replaces: StaticRange): EditorRange | null {
  const isSame = subject.kind === 'term' && String(liveRange(replaces)) === subject.found;
  return isSame ? replaces : null;
}

function endOfOwnText(editor: HTMLElement, units: Units): EditorRange {
  const last = units.get(editor)?.own.pieces.at(-1);
  const [node, offset] = last === undefined ? [editor, 0] : [last.node, last.offset + last.length];
  return { startContainer: node, startOffset: offset, endContainer: node, endOffset: offset };
}
