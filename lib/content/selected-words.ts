import type { PageView } from '../webmail/webmail.ts';
import type { Page } from './page.ts';
import { type Box, boxAround, cornerOf } from './place-card.ts';
import { sentenceAround } from './sentence-around.ts';
import { type Unit, unitAround } from './unit.ts';

type Message = NonNullable<PageView['thread']>['messages'][number];

/** What is selected in a document: its words, where they stand, and the message or draft around them if there is one. */
export type SelectedWords = {
  readonly text: string;
  readonly message: Message | null;
  readonly unit: Unit | null;
  /** The sentence they begin in, or null when that is not read. */
  readonly sentence: string | null;
  /** Where the card belongs. */
  readonly anchor: () => readonly Box[];
};

/**
 * The selection of a document, or with an empty text the place for a card without one. `fromMenu` is what the context
 * menu was opened on, for a selection that the document does not tell.
 */
export function selectedWords(page: Page, { thread }: PageView, fromMenu: string | null): SelectedWords {
  const selected = page.document.getSelection();
  const node = selected?.isCollapsed === false ? selected.anchorNode : null;
  const message = (node && thread?.messages.find(({ body }) => body?.contains(node))) ?? null;
  const unit = unitAround(page.units, node);
  const range = message !== null || unit !== null ? selected?.getRangeAt(0) : undefined;
  return {
    text: (range === undefined ? fromMenu : String(selected))?.trim() ?? '',
    message,
    unit,
    sentence: range === undefined || unit === null ? null : sentenceAt(unit, range),
    anchor: () => [boxAround([...(range?.getClientRects() ?? [])]) ?? cornerOf(page.document)],
  };
}

function sentenceAt({ own }: Unit, { startContainer, startOffset }: Range): string | null {
  const piece = own.pieces.find(
    ({ node, offset, length }) =>
      node === startContainer && offset <= startOffset && startOffset < offset + length,
  );
  return piece === undefined ? null : sentenceAround(own.text, piece.start + startOffset - piece.offset);
}
