import type { BodyLine } from '../../../../lib/webmail/segmentation/body-lines.ts';
import { plainText } from '../../../../lib/webmail/segmentation/line-facts.ts';

/** Lines of a plain mail, as the walk through a body makes them. */
export const buildLines = (text: string, facts: Partial<BodyLine> = {}): BodyLine[] =>
  text.split('\n').map((line) => ({
    text: line,
    pieces: [],
    plain: plainText(line),
    marked: null,
    isCut: false,
    isBold: false,
    isRuled: false,
    blockquote: null,
    ...facts,
  }));
