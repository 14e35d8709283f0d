import type { Piece, TextLine } from './line-writer.ts';

/** Lines without what the page hides (Gmail folds text away, a style sheet of the mail may hide some); empty lines are left out. */
export function shownLines(lines: readonly TextLine[]): TextLine[] {
  const isShown = createCheck();
  return lines.flatMap((line) => {
    if (line.pieces.every(isShown)) return [line];
    const rest = withoutHidden(line, isShown);
    return rest.text.trim() === '' ? [] : [rest];
  });
}

/** The pieces of a paragraph have the same parent, so the last answer is often the next. */
function createCheck(): (piece: Piece) => boolean {
  let parent: Element | null = null;
  let answer = true;
  return ({ node }) => {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      answer = parent?.checkVisibility({ visibilityProperty: true }) ?? true;
    }
    return answer;
  };
}

function withoutHidden(line: TextLine, isShown: (piece: Piece) => boolean): TextLine {
  let text = '';
  const pieces: Piece[] = [];
  for (const piece of line.pieces.filter(isShown)) {
    pieces.push({ ...piece, start: text.length });
    text += line.text.slice(piece.start, piece.start + piece.length);
  }
  return { text, pieces };
}
